package io.dossier.reader.examination.picture.jpeg;

import io.dossier.reader.examination.picture.GreyPlane;

/**
 * Some coefficients of the discrete cosine transform (ITU-T T.81, A.3.3) of each 8 by 8 block of a
 * grid.
 *
 * @param values for each block, row by row, one for each of the frequencies
 */
record BlockCoefficients(int columns, int rows, int[] frequencies, float[] values) {
  private static final float[][] COSINES = cosines();

  static BlockCoefficients of(GreyPlane plane, int offsetX, int offsetY, int[] frequencies) {
    int columns = Math.max(0, (plane.width() - offsetX) / 8);
    int rows = Math.max(0, (plane.height() - offsetY) / 8);
    float[] values = new float[columns * rows * frequencies.length];
    float[] half = new float[64];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int from = (offsetY + 8 * r) * plane.width() + offsetX + 8 * c;
        alongRows(plane.values(), from, plane.width(), half);
        int out = (r * columns + c) * frequencies.length;
        for (int k = 0; k < frequencies.length; k++) {
          values[out + k] = down(half, frequencies[k] % 8, COSINES[frequencies[k] / 8]);
        }
      }
    }
    return new BlockCoefficients(columns, rows, frequencies, values);
  }

  private static void alongRows(float[] pixels, int from, int width, float[] out) {
    for (int y = 0; y < 8; y++) {
      int row = from + y * width;
      for (int u = 0; u < 8; u++) {
        float[] wave = COSINES[u];
        float sum = 0;
        for (int x = 0; x < 8; x++) {
          sum += wave[x] * pixels[row + x];
        }
        out[8 * y + u] = sum;
      }
    }
  }

  private static float down(float[] half, int u, float[] wave) {
    float sum = 0;
    for (int y = 0; y < 8; y++) {
      sum += wave[y] * half[8 * y + u];
    }
    return sum;
  }

  private static float[][] cosines() {
    float[][] cosines = new float[8][8];
    for (int u = 0; u < 8; u++) {
      for (int x = 0; x < 8; x++) {
        double scale = u == 0 ? Math.sqrt(0.125) : 0.5;
        cosines[u][x] = (float) (scale * Math.cos((2 * x + 1) * u * Math.PI / 16));
      }
    }
    return cosines;
  }

  float of(int block, int index) {
    return values[block * frequencies.length + index];
  }

  int blocks() {
    return columns * rows;
  }
}
