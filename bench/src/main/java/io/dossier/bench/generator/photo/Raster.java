package io.dossier.bench.generator.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pixels as numbers 0xRRGGBB, rows from the top. */
record Raster(int width, int height, int[] pixels) {
  static Raster of(BufferedImage picture) {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    return new Raster(picture.getWidth(), picture.getHeight(), pixels);
  }

  static Raster blank(int width, int height) {
    return new Raster(width, height, new int[width * height]);
  }

  BufferedImage picture() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] into = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    System.arraycopy(pixels, 0, into, 0, pixels.length);
    return picture;
  }

  /** The colour at a point between pixels; outside, that of the nearest edge. */
  int between(double x, double y) {
    double cx = Math.max(0, Math.min(width - 1.001, x));
    double cy = Math.max(0, Math.min(height - 1.001, y));
    int left = (int) cx;
    int top = (int) cy;
    int fx = (int) ((cx - left) * 256);
    int fy = (int) ((cy - top) * 256);
    int at = top * width + left;
    int right = left + 1 < width ? 1 : 0;
    int below = top + 1 < height ? width : 0;
    int a = pixels[at];
    int b = pixels[at + right];
    int c = pixels[at + below];
    int d = pixels[at + below + right];
    int color = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int upper = ((a >> shift) & 255) * (256 - fx) + ((b >> shift) & 255) * fx;
      int lower = ((c >> shift) & 255) * (256 - fx) + ((d >> shift) & 255) * fx;
      color |= ((upper * (256 - fy) + lower * fy) >> 16) << shift;
    }
    return color;
  }

  /** A box blur of a radius in pixels, along x or y; twice gives a soft lens. */
  Raster blurred(int radius, boolean acrossX) {
    if (radius < 1) {
      return this;
    }
    Raster out = blank(width, height);
    int lines = acrossX ? height : width;
    int length = acrossX ? width : height;
    int step = acrossX ? 1 : width;
    for (int line = 0; line < lines; line++) {
      blurLine(out, line * (acrossX ? width : 1), step, length, radius);
    }
    return out;
  }

  private void blurLine(Raster out, int start, int step, int length, int radius) {
    int r = 0;
    int g = 0;
    int b = 0;
    int count = 2 * radius + 1;
    for (int i = -radius; i <= radius; i++) {
      int p = pixels[start + step * clamp(i, length)];
      r += p >> 16 & 255;
      g += p >> 8 & 255;
      b += p & 255;
    }
    for (int i = 0; i < length; i++) {
      out.pixels[start + step * i] = (r / count) << 16 | (g / count) << 8 | b / count;
      int in = pixels[start + step * clamp(i + radius + 1, length)];
      int gone = pixels[start + step * clamp(i - radius, length)];
      r += (in >> 16 & 255) - (gone >> 16 & 255);
      g += (in >> 8 & 255) - (gone >> 8 & 255);
      b += (in & 255) - (gone & 255);
    }
  }

  /** From 0 to 255. */
  static int grey(int rgb) {
    return ((rgb >> 16 & 255) * 77 + (rgb >> 8 & 255) * 151 + (rgb & 255) * 28) >> 8;
  }

  private static int clamp(int i, int length) {
    return i < 0 ? 0 : Math.min(i, length - 1);
  }
}
