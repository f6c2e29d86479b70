package io.dossier.bench.forger.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures in memory, as colours without alpha. */
public final class Pixels {
  private Pixels() {}

  public static BufferedImage of(byte[] file) throws IOException {
    return plain(ImageIO.read(new ByteArrayInputStream(file)));
  }

  public static BufferedImage blank(int width, int height, Color color) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(color);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return picture;
  }

  /** A part of its own, not tied to the whole. */
  public static BufferedImage part(BufferedImage picture, Rectangle of) {
    return plain(picture.getSubimage(of.x, of.y, of.width, of.height));
  }

  public static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage scaled = blank(width, height, Color.WHITE);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }

  public static void paste(BufferedImage onto, BufferedImage part, int x, int y) {
    Graphics2D graphics = onto.createGraphics();
    graphics.drawImage(part, x, y, null);
    graphics.dispose();
  }

  /** Every part of every colour moved and stretched. */
  public static BufferedImage toned(BufferedImage picture, double contrast, double lift) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int p = picture.getRGB(x, y);
        int toned = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double value = ((p >> shift & 255) - 128) * contrast + 128 + lift;
          toned |= (int) Math.max(0, Math.min(255, value)) << shift;
        }
        picture.setRGB(x, y, toned);
      }
    }
    return picture;
  }

  /** Light and dark of a point, 0 to 255. */
  public static int grey(int p) {
    return ((p >> 16 & 255) * 77 + (p >> 8 & 255) * 151 + (p & 255) * 28) >> 8;
  }

  private static BufferedImage plain(BufferedImage picture) {
    BufferedImage plain = blank(picture.getWidth(), picture.getHeight(), Color.WHITE);
    paste(plain, picture, 0, 0);
    return plain;
  }
}
