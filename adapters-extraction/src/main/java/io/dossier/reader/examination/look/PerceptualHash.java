package io.dossier.reader.examination.look;

import io.dossier.reader.picture.Scaling;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * 64 bits that are nearly the same for pictures that look nearly the same: for each of the 64
 * coefficients of lowest frequency of a cosine transform whether it is above their median. Another
 * size, compression or brightness changes few of them.
 *
 * <p>Source: Zauner, "Implementation and benchmarking of perceptual image hash functions", 2010.
 */
public final class PerceptualHash {
  private static final int SIDE = 32;
  private static final int LOW = 8;

  private PerceptualHash() {}

  public static long of(BufferedImage picture) {
    double[][] small = small(Scaling.toLongSide(picture, 256));
    double[] low = new double[LOW * LOW];
    for (int v = 0; v < LOW; v++) {
      for (int u = 0; u < LOW; u++) {
        low[v * LOW + u] = coefficient(small, u + 1, v + 1);
      }
    }
    double[] sorted = low.clone();
    Arrays.sort(sorted);
    double median = (sorted[LOW * LOW / 2 - 1] + sorted[LOW * LOW / 2]) / 2;
    long bits = 0;
    for (double value : low) {
      bits = bits << 1 | (value > median ? 1 : 0);
    }
    return bits;
  }

  /** Means of 32 by 32 cells, whatever the picture's shape. */
  private static double[][] small(BufferedImage picture) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    double[][] sums = new double[SIDE][SIDE];
    int[][] counts = new int[SIDE][SIDE];
    int rows = Math.max(h, SIDE);
    int columns = Math.max(w, SIDE);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int rgb = picture.getRGB((int) ((long) x * w / columns), (int) ((long) y * h / rows));
        int cellY = (int) ((long) y * SIDE / rows);
        int cellX = (int) ((long) x * SIDE / columns);
        sums[cellY][cellX] +=
            0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
        counts[cellY][cellX]++;
      }
    }
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        sums[y][x] /= Math.max(1, counts[y][x]);
      }
    }
    return sums;
  }

  private static double coefficient(double[][] values, int u, int v) {
    double sum = 0;
    for (int y = 0; y < SIDE; y++) {
      double wave = Math.cos((2 * y + 1) * v * Math.PI / (2 * SIDE));
      for (int x = 0; x < SIDE; x++) {
        sum += values[y][x] * wave * Math.cos((2 * x + 1) * u * Math.PI / (2 * SIDE));
      }
    }
    return sum;
  }
}
