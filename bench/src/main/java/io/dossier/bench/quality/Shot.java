package io.dossier.bench.quality;

import io.dossier.bench.generator.Dice;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.IntUnaryOperator;

/** A picture that faults are drawn on. Each method gives another picture. */
record Shot(int width, int height, int[] pixels) {
  static Shot of(BufferedImage picture) {
    BufferedImage plain =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return new Shot(
        plain.getWidth(),
        plain.getHeight(),
        ((DataBufferInt) plain.getRaster().getDataBuffer()).getData());
  }

  BufferedImage picture() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.getRaster().setDataElements(0, 0, width, height, pixels);
    return picture;
  }

  /** What becomes of a channel at a point. */
  @FunctionalInterface
  interface Change {
    double of(int x, int y, int channel, double value);
  }

  Shot changed(Change change) {
    int[] out = new int[pixels.length];
    for (int i = 0; i < out.length; i++) {
      int x = i % width;
      int y = i / width;
      int p = pixels[i];
      out[i] =
          clamped(change.of(x, y, 0, p >> 16 & 255)) << 16
              | clamped(change.of(x, y, 1, p >> 8 & 255)) << 8
              | clamped(change.of(x, y, 2, p & 255));
    }
    return new Shot(width, height, out);
  }

  /** With grain of a standard deviation. */
  Shot grained(Dice dice, double deviation) {
    return changed((x, y, channel, value) -> value + dice.gaussian() * deviation);
  }

  /** Three boxes one after the other are near to a Gaussian of a standard deviation. */
  Shot blurred(double sigma) {
    double box = Math.sqrt(4 * sigma * sigma + 1);
    Shot out = this;
    for (int pass = 0; pass < 3; pass++) {
      out = out.smeared(box, true).smeared(box, false);
    }
    return out;
  }

  /** The mean over a length in pixels, along x or y. */
  Shot smeared(double length, boolean across) {
    double reach = (length - 1) / 2;
    int whole = (int) Math.floor(reach);
    double part = reach - whole;
    int[] out = new int[pixels.length];
    int count = across ? width : height;
    int lines = across ? height : width;
    int step = across ? 1 : width;
    for (int line = 0; line < lines; line++) {
      int start = across ? line * width : line;
      IntUnaryOperator at = i -> pixels[start + step * Math.max(0, Math.min(count - 1, i))];
      double[] sums = new double[3];
      for (int i = -whole; i <= whole; i++) {
        add(sums, at.applyAsInt(i), 1);
      }
      for (int i = 0; i < count; i++) {
        double[] all = sums.clone();
        add(all, at.applyAsInt(i - whole - 1), part);
        add(all, at.applyAsInt(i + whole + 1), part);
        out[start + step * i] =
            clamped(all[0] / length) << 16
                | clamped(all[1] / length) << 8
                | clamped(all[2] / length);
        add(sums, at.applyAsInt(i + whole + 1), 1);
        add(sums, at.applyAsInt(i - whole), -1);
      }
    }
    return new Shot(width, height, out);
  }

  private static void add(double[] sums, int pixel, double weight) {
    sums[0] += weight * (pixel >> 16 & 255);
    sums[1] += weight * (pixel >> 8 & 255);
    sums[2] += weight * (pixel & 255);
  }

  Shot scaled(double factor) {
    int w = Math.max(1, (int) (width * factor));
    int h = Math.max(1, (int) (height * factor));
    Shot sharp = factor < 1 ? blurred(0.4 / factor) : this;
    return drawn(sharp, w, h, AffineTransform.getScaleInstance(factor, factor), Color.GRAY);
  }

  /** Turned about its middle, in a frame that holds all of it. */
  Shot turned(double degrees, Color table) {
    double angle = Math.toRadians(degrees);
    double sin = Math.abs(Math.sin(angle));
    double cos = Math.cos(angle);
    int w = (int) (width * cos + height * sin);
    int h = (int) (height * cos + width * sin);
    AffineTransform turn = AffineTransform.getTranslateInstance(w / 2.0, h / 2.0);
    turn.rotate(angle);
    turn.translate(-width / 2.0, -height / 2.0);
    return drawn(this, w, h, turn, table);
  }

  private static Shot drawn(Shot from, int w, int h, AffineTransform by, Color ground) {
    BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = out.createGraphics();
    graphics.setColor(ground);
    graphics.fillRect(0, 0, w, h);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from.picture(), by, null);
    graphics.dispose();
    return of(out);
  }

  Shot cropped(int left, int top, int right, int bottom) {
    return of(picture().getSubimage(left, top, right - left, bottom - top));
  }

  private static int clamped(double value) {
    return value < 0 ? 0 : value > 255 ? 255 : (int) value;
  }
}
