package io.dossier.bench.samples;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A flat picture as a phone would take it: on a table, from aslant, in uneven light, with noise.
 */
final class Photograph {
  private static final int MARGIN = 90;

  private Photograph() {}

  static BufferedImage of(BufferedImage flat, Random random) {
    int width = flat.getWidth() + 2 * MARGIN;
    int height = flat.getHeight() + 2 * MARGIN;
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double[] back = backwards(flat, random);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double depth = back[6] * x + back[7] * y + 1;
        double u = (back[0] * x + back[1] * y + back[2]) / depth;
        double v = (back[3] * x + back[4] * y + back[5]) / depth;
        photo.setRGB(x, y, lit(colour(flat, u, v), x, y, width, height, random));
      }
    }
    return photo;
  }

  /** From the photo's points to the flat picture's: a slight turn, shear and foreshortening. */
  private static double[] backwards(BufferedImage flat, Random random) {
    double turn = Math.toRadians(random.nextDouble() * 3 - 1.5);
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double centerX = flat.getWidth() / 2.0 + MARGIN;
    double centerY = flat.getHeight() / 2.0 + MARGIN;
    double shiftX = flat.getWidth() / 2.0 - cos * centerX - sin * centerY;
    double shiftY = flat.getHeight() / 2.0 + sin * centerX - cos * centerY;
    double aslant = 0.00002 * (random.nextDouble() - 0.5);
    return new double[] {cos, sin, shiftX, -sin, cos, shiftY, aslant, aslant / 2};
  }

  private static int colour(BufferedImage flat, double u, double v) {
    int x = (int) Math.floor(u);
    int y = (int) Math.floor(v);
    if (x < 0 || y < 0 || x + 1 >= flat.getWidth() || y + 1 >= flat.getHeight()) {
      int grain = (int) (6 * Math.sin(u / 9) + 4 * Math.sin(v / 41));
      return rgb(96 + grain, 74 + grain, 58 + grain);
    }
    int[] sum = new int[3];
    for (int channel = 0; channel < 3; channel++) {
      int shift = 16 - 8 * channel;
      double upper = mix(flat.getRGB(x, y) >> shift, flat.getRGB(x + 1, y) >> shift, u - x);
      double lower = mix(flat.getRGB(x, y + 1) >> shift, flat.getRGB(x + 1, y + 1) >> shift, u - x);
      sum[channel] = (int) (upper + (lower - upper) * (v - y));
    }
    return rgb(sum[0], sum[1], sum[2]);
  }

  private static double mix(int a, int b, double share) {
    return (a & 255) + ((b & 255) - (a & 255)) * share;
  }

  private static int lit(int colour, int x, int y, int width, int height, Random random) {
    double light = 1.02 - 0.22 * x / width - 0.12 * y / height;
    double noise = random.nextGaussian() * 4;
    return rgb(
        (int) ((colour >> 16 & 255) * light + noise),
        (int) ((colour >> 8 & 255) * light + noise),
        (int) ((colour & 255) * light * 0.97 + noise));
  }

  private static int rgb(int red, int green, int blue) {
    return clamp(red) << 16 | clamp(green) << 8 | clamp(blue);
  }

  private static int clamp(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
