package io.dossier.reader.examination.picture.jpeg;

import io.dossier.reader.examination.picture.GreyPlane;
import java.util.Arrays;

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
    int across = Arrays.stream(frequencies).map(frequency -> frequency % 8).max().orElse(0) + 1;
    float[] half = new float[64];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int from = (offsetY + 8 * r) * plane.width() + offsetX + 8 * c;
        alongRows(plane.values(), from, plane.width(), across, half);
        int out = (r * columns + c) * frequencies.length;
        for (int k = 0; k < frequencies.length; k++) {
          values[out + k] = down(half, frequencies[k] % 8, COSINES[frequencies[k] / 8]);
        }
      }
    }
    return new BlockCoefficients(columns, rows, frequencies, values);
  }

  /** The lowest {@code across} frequencies of each row. */
  private static void alongRows(float[] pixels, int from, int width, int across, float[] out) {
    for (int y = 0; y < 8; y++) {
      int row = from + y * width;
      float a = pixels[row];
      float b = pixels[row + 1];
      float c = pixels[row + 2];
      float d = pixels[row + 3];
      float e = pixels[row + 4];
      float f = pixels[row + 5];
      float g = pixels[row + 6];
      float h = pixels[row + 7];
      for (int u = 0; u < across; u++) {
        float[] wave = COSINES[u];
        out[8 * y + u] =
            wave[0] * a
                + wave[1] * b
                + wave[2] * c
                + wave[3] * d
                + wave[4] * e
                + wave[5] * f
                + wave[6] * g
                + wave[7] * h;
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
