package io.dossier.reader.examination.picture.copymove;

import io.dossier.reader.examination.picture.GreyPlane;

/**
 * What a small disc around each pixel looks like however it is turned: on each of some rings the
 * magnitudes of the first terms of a Fourier series over the angle. A copy keeps them when it is
 * turned or mirrored (circular harmonics, as in Cozzolino, Poggi and Verdoliva, "Efficient
 * dense-field copy-move forgery detection", 2015).
 */
final class RingFeatures {
  /** Beyond this many pixels from the middle nothing is looked at. */
  static final int RADIUS = 8;

  static final int LENGTH = 16;

  private static final double[] RINGS = {1.5, 3.5, 5.5, 7.5};
  private static final int ANGLES = 16;
  private static final int TERMS = 4;

  /** Discs of less contrast match any other; grey levels, standard deviation. */
  private static final double LEAST_CONTRAST = 4;

  final int width;
  final int height;
  final float[] values;
  final boolean[] telling;

  private RingFeatures(int width, int height, float[] values, boolean[] telling) {
    this.width = width;
    this.height = height;
    this.values = values;
    this.telling = telling;
  }

  static RingFeatures of(GreyPlane plane) {
    int w = plane.width();
    int h = plane.height();
    GreyPlane smooth = plane.blurred(1);
    float[] values = new float[w * h * LENGTH];
    boolean[] telling = new boolean[w * h];
    int[] steps = steps(w);
    float[][] waves = waves();
    float[] ring = new float[ANGLES];
    for (int y = RADIUS; y < h - RADIUS; y++) {
      for (int x = RADIUS; x < w - RADIUS; x++) {
        int at = y * w + x;
        double spread = 0;
        double sum = 0;
        for (int r = 0; r < RINGS.length; r++) {
          for (int a = 0; a < ANGLES; a++) {
            float v = smooth.values()[at + steps[r * ANGLES + a]];
            ring[a] = v;
            sum += v;
            spread += v * v;
          }
          terms(ring, waves, values, at * LENGTH + r * TERMS);
        }
        int count = RINGS.length * ANGLES;
        telling[at] =
            spread / count - sum / count * (sum / count) > LEAST_CONTRAST * LEAST_CONTRAST;
      }
    }
    return new RingFeatures(w, h, values, telling);
  }

  private static void terms(float[] ring, float[][] waves, float[] out, int at) {
    float mean = 0;
    for (float v : ring) {
      mean += v;
    }
    out[at] = mean / ANGLES;
    for (int k = 1; k < TERMS; k++) {
      float re = 0;
      float im = 0;
      for (int a = 0; a < ANGLES; a++) {
        re += ring[a] * waves[2 * k][a];
        im += ring[a] * waves[2 * k + 1][a];
      }
      out[at + k] = (float) Math.sqrt(re * re + im * im) * 2 / ANGLES;
    }
  }

  private static int[] steps(int width) {
    int[] steps = new int[RINGS.length * ANGLES];
    for (int r = 0; r < RINGS.length; r++) {
      for (int a = 0; a < ANGLES; a++) {
        double angle = 2 * Math.PI * a / ANGLES;
        int dx = (int) Math.round(RINGS[r] * Math.cos(angle));
        int dy = (int) Math.round(RINGS[r] * Math.sin(angle));
        steps[r * ANGLES + a] = dy * width + dx;
      }
    }
    return steps;
  }

  private static float[][] waves() {
    float[][] waves = new float[2 * TERMS][ANGLES];
    for (int k = 0; k < TERMS; k++) {
      for (int a = 0; a < ANGLES; a++) {
        waves[2 * k][a] = (float) Math.cos(2 * Math.PI * k * a / ANGLES);
        waves[2 * k + 1][a] = (float) Math.sin(2 * Math.PI * k * a / ANGLES);
      }
    }
    return waves;
  }

  /** The squared difference of two discs; not carried on once it is above {@code enough}. */
  float difference(int a, int b, float enough) {
    int i = a * LENGTH;
    int j = b * LENGTH;
    float sum = 0;
    for (int k = 0; k < LENGTH; k += 4) {
      float d0 = values[i + k] - values[j + k];
      float d1 = values[i + k + 1] - values[j + k + 1];
      float d2 = values[i + k + 2] - values[j + k + 2];
      float d3 = values[i + k + 3] - values[j + k + 3];
      sum += d0 * d0 + d1 * d1 + d2 * d2 + d3 * d3;
      if (sum > enough) {
        return sum;
      }
    }
    return sum;
  }
}
