package io.dossier.reader.quality;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A sheet of invented print, of strokes as wide and as far apart as letters have them. */
final class Specimen {
  static final int WIDTH = 840;
  static final int HEIGHT = 1180;
  private static final int MARGIN = 80;

  private BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

  /** Blank paper of a colour. */
  static Specimen paper(int rgb) {
    Specimen specimen = new Specimen();
    specimen.fill(0, 0, WIDTH, HEIGHT, rgb);
    return specimen;
  }

  /** Print all over but for a margin. */
  static Specimen printed(int paper, int ink) {
    Specimen specimen = paper(paper);
    Random random = new Random(7);
    for (int y = MARGIN; y < HEIGHT - MARGIN; y += 24) {
      for (int x = MARGIN; x < WIDTH - MARGIN; x += 7) {
        if (random.nextInt(6) > 0) {
          specimen.fill(x, y, 3, 14, ink);
          specimen.fill(x, y + random.nextInt(11), 7, 3, ink);
        }
      }
    }
    return specimen;
  }

  Specimen fill(int x, int y, int width, int height, int rgb) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(rgb));
    graphics.fillRect(x, y, width, height);
    graphics.dispose();
    return this;
  }

  Specimen oval(int x, int y, int width, int height, int rgb) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(rgb));
    graphics.fillOval(x, y, width, height);
    graphics.dispose();
    return this;
  }

  Specimen cropped(int left, int top) {
    BufferedImage part = picture.getSubimage(left, top, WIDTH - left, HEIGHT - top);
    BufferedImage copy =
        new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
    copy.createGraphics().drawImage(part, 0, 0, null);
    picture = copy;
    return this;
  }

  /** What becomes of a channel's value at a point. */
  @FunctionalInterface
  interface Change {
    double of(int x, int y, int value);
  }

  Specimen changed(Change change) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int p = picture.getRGB(x, y);
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double value = change.of(x, y, p >> shift & 255);
          out |= (int) Math.max(0, Math.min(255, value)) << shift;
        }
        picture.setRGB(x, y, out);
      }
    }
    return this;
  }

  /** The mean of so many pixels to each side. */
  Specimen smeared(int reach, boolean across) {
    BufferedImage from = picture;
    BufferedImage to =
        new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < from.getHeight(); y++) {
      for (int x = 0; x < from.getWidth(); x++) {
        int sum = 0;
        for (int i = -reach; i <= reach; i++) {
          int nearX = across ? Math.max(0, Math.min(from.getWidth() - 1, x + i)) : x;
          int nearY = across ? y : Math.max(0, Math.min(from.getHeight() - 1, y + i));
          sum += from.getRGB(nearX, nearY) & 255;
        }
        to.setRGB(x, y, 0x010101 * (sum / (2 * reach + 1)));
      }
    }
    picture = to;
    return this;
  }

  BufferedImage picture() {
    return picture;
  }
}
