package io.dossier.reader.examination.picture;

import io.dossier.reader.picture.Colours;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * The luma of a picture (ITU-R BT.601, full range as in JFIF), 0 to 255, row by row from the top
 * left.
 */
public record GreyPlane(int width, int height, float[] values) {
  /** Of an RGB picture, pixel by pixel. */
  public static GreyPlane of(BufferedImage picture) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    int[] colours = Colours.of(picture);
    float[] values = new float[w * h];
    for (int i = 0; i < values.length; i++) {
      int rgb = colours[i];
      values[i] = 0.299f * (rgb >> 16 & 255) + 0.587f * (rgb >> 8 & 255) + 0.114f * (rgb & 255);
    }
    return new GreyPlane(w, h, values);
  }

  public float at(int x, int y) {
    return values[y * width + x];
  }

  /** Between pixels, bilinear; the border is carried on outwards. */
  public float between(double x, double y) {
    double cx = Math.max(0, Math.min(width - 1.001, x));
    double cy = Math.max(0, Math.min(height - 1.001, y));
    int x0 = (int) cx;
    int y0 = (int) cy;
    int x1 = Math.min(width - 1, x0 + 1);
    int y1 = Math.min(height - 1, y0 + 1);
    float fx = (float) (cx - x0);
    float fy = (float) (cy - y0);
    float top = at(x0, y0) + fx * (at(x1, y0) - at(x0, y0));
    float bottom = at(x0, y1) + fx * (at(x1, y1) - at(x0, y1));
    return top + fy * (bottom - top);
  }

  /** The mean over a square of 2 {@code radius} + 1 pixels, smaller at the border. */
  public GreyPlane blurred(int radius) {
    return new GreyPlane(width, height, columns(rows(values, radius), radius));
  }

  private float[] rows(float[] in, int radius) {
    float[] out = new float[in.length];
    double[] held = new double[width];
    for (int x = 0; x < width; x++) {
      held[x] = held(x, width, radius);
    }
    double[] sums = new double[width];
    for (int y = 0; y < height; y++) {
      int row = y * width;
      Arrays.fill(sums, 0);
      for (int k = -radius; k <= radius; k++) {
        for (int x = Math.max(0, -k); x < Math.min(width, width - k); x++) {
          sums[x] += in[row + x + k];
        }
      }
      for (int x = 0; x < width; x++) {
        out[row + x] = (float) (sums[x] / held[x]);
      }
    }
    return out;
  }

  /** All columns at once, row by row, as they lie in memory. */
  private float[] columns(float[] in, int radius) {
    float[] out = new float[in.length];
    double[] sums = new double[width];
    for (int y = 0; y < Math.min(radius, height); y++) {
      add(in, y, sums);
    }
    for (int y = 0; y < height; y++) {
      if (y + radius < height) {
        add(in, y + radius, sums);
      }
      if (y - radius - 1 >= 0) {
        take(in, y - radius - 1, sums);
      }
      double held = held(y, height, radius);
      for (int x = 0; x < width; x++) {
        out[y * width + x] = (float) (sums[x] / held);
      }
    }
    return out;
  }

  private void add(float[] in, int row, double[] sums) {
    for (int x = 0; x < width; x++) {
      sums[x] += in[row * width + x];
    }
  }

  private void take(float[] in, int row, double[] sums) {
    for (int x = 0; x < width; x++) {
      sums[x] -= in[row * width + x];
    }
  }

  /** How many of the pixels around one lie within the picture. */
  private static int held(int at, int count, int radius) {
    return Math.min(count - 1, at + radius) - Math.max(0, at - radius) + 1;
  }
}
