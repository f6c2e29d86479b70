package io.dossier.reader.examination.picture;

import java.util.Arrays;

/**
 * Square cells of a picture with how textured and how bright each is; the parts that a statistic is
 * taken of.
 *
 * @param side in pixels
 * @param texture logarithm of the mean difference of places four pixels apart, along both axes, in
 *     the smoothed picture: noise counts little in it
 * @param brightness mean, 0 to 255
 */
public record Cells(
    GreyPlane plane, int side, int columns, int rows, float[] texture, float[] brightness) {
  private static final int MOST_ON_SIDE = 96;
  private static final int APART = 4;

  /** Cells of 16 pixels, of more where there would be too many of them. */
  public static Cells of(GreyPlane plane) {
    int longSide = Math.max(plane.width(), plane.height());
    int side = Math.max(16, (longSide / MOST_ON_SIDE + 7) / 8 * 8);
    int columns = plane.width() / side;
    int rows = plane.height() / side;
    GreyPlane smooth = plane.blurred(2);
    float[] texture = new float[columns * rows];
    float[] brightness = new float[columns * rows];
    for (int cell = 0; cell < texture.length; cell++) {
      int left = cell % columns * side;
      int top = cell / columns * side;
      double sum = 0;
      double rough = 0;
      for (int y = top; y < top + side - APART; y++) {
        for (int x = left; x < left + side - APART; x++) {
          float v = smooth.at(x, y);
          sum += v;
          rough += Math.abs(v - smooth.at(x + APART, y)) + Math.abs(v - smooth.at(x, y + APART));
        }
      }
      double count = (double) (side - APART) * (side - APART);
      brightness[cell] = (float) (sum / count);
      texture[cell] = (float) Math.log(rough / count + 0.1);
    }
    return new Cells(plane, side, columns, rows, texture, brightness);
  }

  /** A statistic of one cell, given by its upper left pixel. */
  @FunctionalInterface
  public interface Statistic {
    /** Not a number where the cell says nothing. */
    double of(GreyPlane plane, int left, int top, int side);
  }

  /** How a statistic differs from cell to cell of like texture. */
  public BlockMap deviations(Statistic statistic) {
    float[] measure = new float[columns * rows];
    Arrays.fill(measure, Float.NaN);
    for (int cell = 0; cell < measure.length; cell++) {
      if (!clipped(cell)) {
        measure[cell] =
            (float) statistic.of(plane, cell % columns * side, cell / columns * side, side);
      }
    }
    return new BlockMap(
        columns,
        rows,
        LikeTexture.deviations(measure, texture, brightness),
        0,
        0,
        (double) side / plane.width(),
        (double) side / plane.height());
  }

  /** Where sensors are at their end there is no noise to compare. */
  private boolean clipped(int cell) {
    return brightness[cell] < 6 || brightness[cell] > 249;
  }
}
