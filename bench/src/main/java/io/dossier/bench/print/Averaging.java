package io.dossier.bench.print;

import java.awt.image.BufferedImage;

/** Makes pictures smaller as a sensor would: every pixel is the mean of its area. */
public final class Averaging {
  private Averaging() {}

  public static void into(BufferedImage large, BufferedImage small) {
    int width = large.getWidth();
    int[] rgb = large.getRGB(0, 0, width, large.getHeight(), null, 0, width);
    double sx = width / (double) small.getWidth();
    double sy = large.getHeight() / (double) small.getHeight();
    for (int y = 0; y < small.getHeight(); y++) {
      for (int x = 0; x < small.getWidth(); x++) {
        small.setRGB(
            x,
            y,
            mean(
                rgb,
                width,
                (int) (x * sx),
                (int) (y * sy),
                Math.min(width, (int) Math.ceil((x + 1) * sx)),
                Math.min(large.getHeight(), (int) Math.ceil((y + 1) * sy))));
      }
    }
  }

  private static int mean(int[] rgb, int width, int left, int top, int right, int bottom) {
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int colour = rgb[y * width + x];
        red += colour >> 16 & 255;
        green += colour >> 8 & 255;
        blue += colour & 255;
      }
    }
    long count = (long) (right - left) * (bottom - top);
    return (int) (red / count << 16 | green / count << 8 | blue / count);
  }
}
