package io.dossier.reader.heif;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns, mirrors and crops a decoded picture as its item says. */
final class Transforms {
  private Transforms() {}

  /**
   * @param scale of the picture against the one that the transformation speaks of
   */
  static BufferedImage applied(Property.Transform transform, BufferedImage picture, double scale) {
    if (transform instanceof Property.Turn turn) {
      return turned(picture, turn.degrees());
    }
    if (transform instanceof Property.Mirror mirror) {
      return mirrored(picture, mirror.leftToRight());
    }
    return cropped(picture, (Property.Crop) transform, scale);
  }

  private static BufferedImage turned(BufferedImage picture, int degrees) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    return switch (degrees) {
      case 90 -> drawn(picture, h, w, new AffineTransform(0, -1, 1, 0, 0, w));
      case 180 -> drawn(picture, w, h, new AffineTransform(-1, 0, 0, -1, w, h));
      case 270 -> drawn(picture, h, w, new AffineTransform(0, 1, -1, 0, h, 0));
      default -> picture;
    };
  }

  private static BufferedImage mirrored(BufferedImage picture, boolean leftToRight) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    return drawn(
        picture,
        w,
        h,
        leftToRight
            ? new AffineTransform(-1, 0, 0, 1, w, 0)
            : new AffineTransform(1, 0, 0, -1, 0, h));
  }

  private static BufferedImage cropped(BufferedImage picture, Property.Crop crop, double scale) {
    double centerX = picture.getWidth() / 2.0 + crop.offsetX() * scale;
    double centerY = picture.getHeight() / 2.0 + crop.offsetY() * scale;
    int left = inside(centerX - crop.width() * scale / 2, picture.getWidth());
    int top = inside(centerY - crop.height() * scale / 2, picture.getHeight());
    int right = inside(centerX + crop.width() * scale / 2, picture.getWidth());
    int bottom = inside(centerY + crop.height() * scale / 2, picture.getHeight());
    boolean sensible = right > left && bottom > top;
    return sensible
        ? drawn(
            picture, right - left, bottom - top, AffineTransform.getTranslateInstance(-left, -top))
        : picture;
  }

  private static int inside(double at, int limit) {
    return (int) Math.round(Math.max(0, Math.min(limit, at)));
  }

  static BufferedImage resized(BufferedImage picture, int width, int height) {
    AffineTransform how =
        AffineTransform.getScaleInstance(
            width / (double) picture.getWidth(), height / (double) picture.getHeight());
    return drawn(picture, width, height, how);
  }

  private static BufferedImage drawn(
      BufferedImage picture, int width, int height, AffineTransform how) {
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = out.createGraphics();
    graphics.drawImage(picture, how, null);
    graphics.dispose();
    return out;
  }
}
