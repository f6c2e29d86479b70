package io.dossier.reader.mrz;

import io.dossier.reader.ocr.Point;

/**
 * A line of glyphs laid flat at a fixed scale, its contrast made even.
 *
 * @param width in columns; {@link #PITCH} of them to a glyph
 * @param values {@link #ROWS} rows, ink positive, around 0 with a deviation of about 1
 */
public record Strip(int width, float[] values) {
  public static final int ROWS = 20;
  public static final int PITCH = 12;

  /** The rows that capital letters take, the middle ones. */
  public static final int CAPITALS = 14;

  /** Contrast is measured over so many columns to either side. */
  private static final int REACH = 2 * PITCH;

  /** A part with less contrast than this share of the whole line's is left pale. */
  private static final double LEAST_SHARE = 0.35;

  private static final double LEAST_CONTRAST = 3;
  private static final double MOST = 3;

  /** Samples the picture along a band from where that begins. */
  public static Strip of(Ink ink, Band band, int width) {
    float[] light = new float[ROWS * width];
    double coarse = Math.max(band.pitch() / PITCH, band.capitals() / CAPITALS);
    int samples = (int) Math.max(1, Math.min(3, Math.ceil(coarse)));
    double cos = Math.cos(band.angle());
    double sin = Math.sin(band.angle());
    for (int column = 0; column < width; column++) {
      for (int s = 0; s < samples; s++) {
        double glyphs = (column + (s + 0.5) / samples) / PITCH;
        Point middle = band.at(glyphs, 0);
        double row = band.capitals() * band.size(glyphs) / CAPITALS;
        for (int at = 0; at < ROWS * samples; at++) {
          double below = ((at + 0.5) / samples - ROWS / 2) * row;
          light[at / samples * width + column] +=
              (float) ink.at(middle.x() - below * sin - 0.5, middle.y() + below * cos - 0.5);
        }
      }
    }
    for (int i = 0; i < light.length; i++) {
      light[i] /= samples * samples;
    }
    return new Strip(width, even(light, width));
  }

  private static float[] even(float[] light, int width) {
    double[] sums = new double[width + 1];
    double[] squares = new double[width + 1];
    for (int column = 0; column < width; column++) {
      double sum = 0;
      double square = 0;
      for (int row = 0; row < ROWS; row++) {
        double value = light[row * width + column];
        sum += value;
        square += value * value;
      }
      sums[column + 1] = sums[column] + sum;
      squares[column + 1] = squares[column] + square;
    }
    double whole = deviation(sums, squares, 0, width);
    double least = Math.max(LEAST_CONTRAST, LEAST_SHARE * whole);
    float[] out = new float[light.length];
    for (int column = 0; column < width; column++) {
      int from = Math.max(0, column - REACH);
      int to = Math.min(width, column + REACH + 1);
      double mean = (sums[to] - sums[from]) / ((to - from) * ROWS);
      double contrast = Math.max(least, deviation(sums, squares, from, to));
      for (int row = 0; row < ROWS; row++) {
        double value = (mean - light[row * width + column]) / contrast;
        out[row * width + column] = (float) Math.max(-MOST, Math.min(MOST, value));
      }
    }
    return out;
  }

  private static double deviation(double[] sums, double[] squares, int from, int to) {
    double count = (to - from) * (double) ROWS;
    double mean = (sums[to] - sums[from]) / count;
    return Math.sqrt(Math.max(0, (squares[to] - squares[from]) / count - mean * mean));
  }
}
