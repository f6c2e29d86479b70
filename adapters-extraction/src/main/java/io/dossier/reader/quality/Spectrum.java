package io.dossier.reader.quality;

/**
 * The discrete Fourier transform of a square tile by the radix-2 algorithm of Cooley and Tukey
 * (Mathematics of Computation 19, 1965), Hann-windowed.
 */
final class Spectrum {
  static final int SIDE = 128;
  private static final double[] COS = new double[SIDE / 2];
  private static final double[] SIN = new double[SIDE / 2];
  private static final double[] WINDOW = new double[SIDE];

  static {
    for (int i = 0; i < SIDE / 2; i++) {
      COS[i] = Math.cos(2 * Math.PI * i / SIDE);
      SIN[i] = -Math.sin(2 * Math.PI * i / SIDE);
    }
    for (int i = 0; i < SIDE; i++) {
      WINDOW[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / SIDE);
    }
  }

  private Spectrum() {}

  /** The power of each frequency of a tile, its mean taken off; frequency 0 stands first. */
  static double[] power(double[] tile) {
    double mean = 0;
    for (double value : tile) {
      mean += value / tile.length;
    }
    double[] re = new double[SIDE * SIDE];
    double[] im = new double[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        re[y * SIDE + x] = (tile[y * SIDE + x] - mean) * WINDOW[x] * WINDOW[y];
      }
    }
    for (int i = 0; i < SIDE; i++) {
      transform(re, im, i * SIDE, 1);
    }
    for (int i = 0; i < SIDE; i++) {
      transform(re, im, i, SIDE);
    }
    double[] power = new double[SIDE * SIDE];
    for (int i = 0; i < power.length; i++) {
      power[i] = re[i] * re[i] + im[i] * im[i];
    }
    return power;
  }

  private static void transform(double[] re, double[] im, int start, int step) {
    for (int i = 0, j = 0; i < SIDE; i++) {
      if (i < j) {
        swap(re, start + i * step, start + j * step);
        swap(im, start + i * step, start + j * step);
      }
      int bit = SIDE >> 1;
      while (bit > 0 && (j & bit) != 0) {
        j ^= bit;
        bit >>= 1;
      }
      j |= bit;
    }
    for (int half = 1; half < SIDE; half *= 2) {
      for (int from = 0; from < SIDE; from += 2 * half) {
        for (int i = 0; i < half; i++) {
          int turn = i * (SIDE / 2 / half);
          int a = start + (from + i) * step;
          int b = a + half * step;
          double r = re[b] * COS[turn] - im[b] * SIN[turn];
          double m = re[b] * SIN[turn] + im[b] * COS[turn];
          re[b] = re[a] - r;
          im[b] = im[a] - m;
          re[a] += r;
          im[a] += m;
        }
      }
    }
  }

  private static void swap(double[] values, int a, int b) {
    double value = values[a];
    values[a] = values[b];
    values[b] = value;
  }
}
