package io.dossier.reader.quality.screen;

/**
 * The strength of each frequency in a square window, by a fast Fourier transform (Cooley and Tukey,
 * radix 2) along rows and then columns. Not for several threads.
 */
final class Spectrum {
  private final int side;
  private final float[] window;
  private final float[] cosines;
  private final float[] sines;

  /**
   * @param side a power of two
   */
  Spectrum(int side) {
    this.side = side;
    this.window = new float[side];
    this.cosines = new float[side / 2];
    this.sines = new float[side / 2];
    for (int i = 0; i < side; i++) {
      window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / side));
    }
    for (int i = 0; i < side / 2; i++) {
      cosines[i] = (float) Math.cos(2 * Math.PI * i / side);
      sines[i] = (float) -Math.sin(2 * Math.PI * i / side);
    }
  }

  /**
   * Power for each pair of frequencies: index v * side + u, u and v in cycles for the window, the
   * upper half negative.
   *
   * @param values of the window, row by row
   */
  float[] power(float[] values) {
    double mean = 0;
    for (float value : values) {
      mean += value;
    }
    mean /= values.length;
    float[] re = new float[side * side];
    float[] im = new float[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int at = y * side + x;
        re[at] = (float) (values[at] - mean) * window[x] * window[y];
      }
    }
    for (int i = 0; i < side; i++) {
      transform(re, im, i * side, 1);
    }
    for (int i = 0; i < side; i++) {
      transform(re, im, i, side);
    }
    for (int i = 0; i < re.length; i++) {
      re[i] = re[i] * re[i] + im[i] * im[i];
    }
    return re;
  }

  private void transform(float[] re, float[] im, int from, int step) {
    reorder(re, im, from, step);
    for (int half = 1; half < side; half *= 2) {
      int turn = side / (2 * half);
      for (int start = 0; start < side; start += 2 * half) {
        for (int k = 0; k < half; k++) {
          int a = from + (start + k) * step;
          int b = a + half * step;
          float c = cosines[k * turn];
          float s = sines[k * turn];
          float tr = re[b] * c - im[b] * s;
          float ti = re[b] * s + im[b] * c;
          re[b] = re[a] - tr;
          im[b] = im[a] - ti;
          re[a] += tr;
          im[a] += ti;
        }
      }
    }
  }

  private void reorder(float[] re, float[] im, int from, int step) {
    int bits = Integer.numberOfTrailingZeros(side);
    for (int i = 0; i < side; i++) {
      int j = Integer.reverse(i) >>> (32 - bits);
      if (j > i) {
        int a = from + i * step;
        int b = from + j * step;
        float r = re[a];
        re[a] = re[b];
        re[b] = r;
        float m = im[a];
        im[a] = im[b];
        im[b] = m;
      }
    }
  }
}
