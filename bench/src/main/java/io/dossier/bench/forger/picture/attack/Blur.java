package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.picture.Pixels;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** Softens a part of a picture. */
final class Blur {
  private Blur() {}

  /** The mean of the points around each, up to a radius. */
  static void within(BufferedImage picture, Rectangle box, int radius) {
    BufferedImage before = Pixels.part(picture, box);
    for (int y = 0; y < box.height; y++) {
      for (int x = 0; x < box.width; x++) {
        picture.setRGB(box.x + x, box.y + y, mean(before, x, y, radius));
      }
    }
  }

  private static int mean(BufferedImage picture, int cx, int cy, int radius) {
    int[] sums = new int[3];
    int count = 0;
    for (int y = Math.max(0, cy - radius);
        y <= Math.min(picture.getHeight() - 1, cy + radius);
        y++) {
      for (int x = Math.max(0, cx - radius);
          x <= Math.min(picture.getWidth() - 1, cx + radius);
          x++) {
        int p = picture.getRGB(x, y);
        sums[0] += p >> 16 & 255;
        sums[1] += p >> 8 & 255;
        sums[2] += p & 255;
        count++;
      }
    }
    return sums[0] / count << 16 | sums[1] / count << 8 | sums[2] / count;
  }
}
