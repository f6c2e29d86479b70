package io.dossier.reader.quality.screen;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The lattice of a display in the difference of red and blue of a picture: coloured points of a
 * screen beat with a camera's and leave narrow peaks in the spectrum, the same ones all over the
 * picture. Peaks on the axes come from lines of print and from the blocks of JPEG, and are passed
 * over.
 *
 * <p>Source: Garcia and de Queiroz, "Face-spoofing 2D-detection based on moiré-pattern analysis",
 * IEEE TIFS 10(4), 2015; Amidror, "The theory of the moiré phenomenon", 2009.
 */
public final class ScreenLattice {
  /** A suspicion from which on a lattice is seen. */
  public static final double SEEN = 0.95;

  private static final int SIDE = 128;
  private static final int MOST_ON_SIDE = 5;
  private static final int LEAST_WINDOWS = 4;

  /** Cycles for the window; slower ones are the picture's contents. */
  private static final int SLOWEST = 8;

  private static final int OFF_AXIS = 3;
  private static final int NEAR = 4;

  /** Power below which nothing is seen. */
  private static final double FLOOR = 50;

  private static final double HALF = 3.5;

  private ScreenLattice() {}

  /** From 0 to 1; empty where the picture is too small to tell. */
  public static OptionalDouble suspicion(BufferedImage image) {
    int columns = Math.min(MOST_ON_SIDE, image.getWidth() / SIDE);
    int rows = Math.min(MOST_ON_SIDE, image.getHeight() / SIDE);
    if (columns * rows < LEAST_WINDOWS) {
      return OptionalDouble.empty();
    }
    double height = peak(mean(image, columns, rows));
    return OptionalDouble.of(1 / (1 + Math.exp(-3 * (height - HALF))));
  }

  /** The mean of the logarithms of the windows' spectra: what they share stays, the rest evens. */
  private static double[] mean(BufferedImage image, int columns, int rows) {
    Spectrum spectrum = new Spectrum(SIDE);
    double[] mean = new double[SIDE * SIDE];
    float[] values = new float[SIDE * SIDE];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int left = between(column, columns, image.getWidth());
        int top = between(row, rows, image.getHeight());
        for (int i = 0; i < values.length; i++) {
          int rgb = image.getRGB(left + i % SIDE, top + i / SIDE);
          values[i] = (rgb >> 16 & 255) - (rgb & 255);
        }
        float[] power = spectrum.power(values);
        for (int i = 0; i < mean.length; i++) {
          mean[i] += Math.log(power[i] + FLOOR) / (columns * rows);
        }
      }
    }
    return mean;
  }

  private static int between(int index, int count, int size) {
    return count == 1 ? 0 : (int) ((long) (size - SIDE) * index / (count - 1));
  }

  /** How far the highest peak lies above the frequencies around it, natural logarithm of power. */
  private static double peak(double[] mean) {
    double highest = 0;
    for (int v = 0; v < SIDE / 2; v++) {
      for (int u = -SIDE / 2 + NEAR; u < SIDE / 2 - NEAR; u++) {
        boolean axis = Math.abs(u) < OFF_AXIS || v < OFF_AXIS;
        boolean slow = u * u + v * v < SLOWEST * SLOWEST;
        if (!axis && !slow) {
          highest = Math.max(highest, at(mean, u, v) - around(mean, u, v));
        }
      }
    }
    return highest;
  }

  private static double around(double[] mean, int u, int v) {
    double[] values = new double[(2 * NEAR + 1) * (2 * NEAR + 1)];
    int count = 0;
    for (int j = -NEAR; j <= NEAR; j++) {
      for (int i = -NEAR; i <= NEAR; i++) {
        if (Math.max(Math.abs(i), Math.abs(j)) > 1) {
          values[count++] = at(mean, u + i, v + j);
        }
      }
    }
    Arrays.sort(values, 0, count);
    return values[count / 2];
  }

  private static double at(double[] mean, int u, int v) {
    return mean[Math.floorMod(v, SIDE) * SIDE + Math.floorMod(u, SIDE)];
  }
}
