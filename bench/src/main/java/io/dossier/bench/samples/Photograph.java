package io.dossier.bench.samples;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A flat picture as a phone would take it: on a table, from aslant, a little out of focus, in
 * uneven light, with a shadow, a fold and noise.
 */
final class Photograph {
  private static final int MARGIN = 90;

  private final BufferedImage flat;
  private final Random random;
  private final int width;
  private final int height;
  private final double[] back;

  private Photograph(BufferedImage flat, Random random) {
    this.flat = flat;
    this.random = random;
    this.width = flat.getWidth() + 2 * MARGIN;
    this.height = flat.getHeight() + 2 * MARGIN;
    this.back = backwards();
  }

  static BufferedImage of(BufferedImage flat, Random random) {
    return new Photograph(flat, random).taken();
  }

  private BufferedImage taken() {
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double depth = back[6] * x + back[7] * y + 1;
        double u = (back[0] * x + back[1] * y + back[2]) / depth;
        double v = (back[3] * x + back[4] * y + back[5]) / depth;
        double light = 1.02 - 0.22 * x / width - 0.12 * y / height;
        photo.setRGB(x, y, seen(u, v, light));
      }
    }
    return photo;
  }

  /** From the photo's points to the flat picture's: a slight turn and foreshortening. */
  private double[] backwards() {
    double turn = Math.toRadians(random.nextDouble() * 3 - 1.5);
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double centerX = flat.getWidth() / 2.0;
    double centerY = flat.getHeight() / 2.0;
    double aslant = 0.00006 * (random.nextDouble() - 0.5);
    double shiftX = centerX - cos * (centerX + MARGIN) - sin * (centerY + MARGIN);
    double shiftY = centerY + sin * (centerX + MARGIN) - cos * (centerY + MARGIN);
    return new double[] {cos, sin, shiftX, -sin, cos, shiftY, aslant, aslant / 2};
  }

  private int seen(double u, double v, double light) {
    double noise = random.nextGaussian() * 3;
    double outside =
        Math.max(Math.max(-u, u - flat.getWidth()), Math.max(-v, v - flat.getHeight()));
    if (outside >= 0) {
      double shadow = 1 - 0.55 * Math.exp(-outside / 14);
      return lit(table(u, v), light * shadow, noise);
    }
    double fold = v / flat.getHeight() - 0.47;
    double crease = 1 - 0.07 * Math.exp(-fold * fold * 9000) + (fold > 0 ? 0.025 : 0);
    double edge = Math.min(1, -outside);
    int[] paper = blurred(u, v);
    int[] below = table(u, v);
    for (int channel = 0; channel < 3; channel++) {
      paper[channel] = (int) (paper[channel] * edge + below[channel] * (1 - edge));
    }
    return lit(paper, light * crease, noise);
  }

  /** Wood: long uneven bands, the same for the same place. */
  private static int[] table(double u, double v) {
    double bend = u + 22 * Math.sin(v / 310) + 6 * Math.sin(v / 57);
    double grain = 9 * Math.sin(bend / 23) + 6 * Math.sin(bend / 7.3) + 4 * Math.sin(bend / 2.9);
    return new int[] {(int) (128 + grain), (int) (97 + grain * 0.9), (int) (72 + grain * 0.7)};
  }

  /** The mean of four points around, each between its pixels: what a lens makes of sharp print. */
  private int[] blurred(double u, double v) {
    double reach = 0.45;
    double[] sum = new double[3];
    for (int corner = 0; corner < 4; corner++) {
      double x = u + ((corner & 1) == 0 ? -reach : reach) - 0.5;
      double y = v + ((corner & 2) == 0 ? -reach : reach) - 0.5;
      addBetweenPixels(sum, x, y);
    }
    return new int[] {(int) (sum[0] / 4), (int) (sum[1] / 4), (int) (sum[2] / 4)};
  }

  private void addBetweenPixels(double[] sum, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    for (int corner = 0; corner < 4; corner++) {
      int px = left + (corner & 1);
      int py = top + (corner >> 1);
      double share = (1 - Math.abs(x - px)) * (1 - Math.abs(y - py));
      int rgb =
          flat.getRGB(
              Math.max(0, Math.min(flat.getWidth() - 1, px)),
              Math.max(0, Math.min(flat.getHeight() - 1, py)));
      sum[0] += share * (rgb >> 16 & 255);
      sum[1] += share * (rgb >> 8 & 255);
      sum[2] += share * (rgb & 255);
    }
  }

  private static int lit(int[] colour, double light, double noise) {
    return clamp(colour[0] * light + noise) << 16
        | clamp(colour[1] * light + noise) << 8
        | clamp(colour[2] * light * 0.97 + noise);
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, value));
  }
}
