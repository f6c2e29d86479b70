package io.dossier.reader.examination.picture;

import java.awt.image.BufferedImage;

/**
 * The luma of a picture (ITU-R BT.601, full range as in JFIF), 0 to 255, row by row from the top
 * left.
 */
public record GreyPlane(int width, int height, float[] values) {
  /** Of an RGB picture, pixel by pixel. */
  public static GreyPlane of(BufferedImage picture) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    float[] values = new float[w * h];
    int[] row = new int[w];
    for (int y = 0; y < h; y++) {
      picture.getRGB(0, y, w, 1, row, 0, w);
      for (int x = 0; x < w; x++) {
        int rgb = row[x];
        values[y * w + x] =
            0.299f * (rgb >> 16 & 255) + 0.587f * (rgb >> 8 & 255) + 0.114f * (rgb & 255);
      }
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
    for (int y = 0; y < height; y++) {
      slide(in, out, y * width, 1, width, radius);
    }
    return out;
  }

  private float[] columns(float[] in, int radius) {
    float[] out = new float[in.length];
    for (int x = 0; x < width; x++) {
      slide(in, out, x, width, height, radius);
    }
    return out;
  }

  private static void slide(float[] in, float[] out, int from, int step, int count, int radius) {
    double sum = 0;
    for (int i = 0; i < Math.min(radius, count); i++) {
      sum += in[from + i * step];
    }
    for (int i = 0; i < count; i++) {
      if (i + radius < count) {
        sum += in[from + (i + radius) * step];
      }
      if (i - radius - 1 >= 0) {
        sum -= in[from + (i - radius - 1) * step];
      }
      int held = Math.min(count - 1, i + radius) - Math.max(0, i - radius) + 1;
      out[from + i * step] = (float) (sum / held);
    }
  }
}
