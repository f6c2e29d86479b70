package io.dossier.reader.ocr;

import io.dossier.reader.picture.Colours;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture as an array of {@code 0xRRGGBB}, row by row. */
public record Pixels(int width, int height, int[] rgb) {
  static Pixels of(BufferedImage picture) {
    return new Pixels(picture.getWidth(), picture.getHeight(), Colours.of(picture));
  }

  /** Scaled with every source pixel weighed, in halves where much smaller. */
  static Pixels scaled(BufferedImage picture, int width, int height) {
    BufferedImage current = picture;
    while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
      current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
    }
    return of(drawn(current, width, height));
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }

  /** Turned clockwise by a quarter, a half or three quarters. */
  Pixels turned(int degrees) {
    boolean upright = degrees % 180 == 0;
    int w = upright ? width : height;
    int h = upright ? height : width;
    int[] out = new int[rgb.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int to =
            switch (degrees) {
              case 90 -> x * w + (height - 1 - y);
              case 180 -> (height - 1 - y) * w + (width - 1 - x);
              case 270 -> (width - 1 - x) * w + y;
              default -> y * w + x;
            };
        out[to] = rgb[y * width + x];
      }
    }
    return new Pixels(w, h, out);
  }

  /** The same as a picture of its own. */
  public BufferedImage picture() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.getRaster().setDataElements(0, 0, width, height, rgb);
    return picture;
  }

  /**
   * Adds the colour between pixels, weighed, to three planes of equal size: blue, green and red.
   *
   * @param index where in the first plane
   */
  void addTo(float[] planes, int index, double x, double y, double weight) {
    double cx = Math.max(0, Math.min(width - 1.0, x));
    double cy = Math.max(0, Math.min(height - 1.0, y));
    int x0 = (int) cx;
    int y0 = (int) cy;
    int right = x0 + 1 < width ? 1 : 0;
    int upper = y0 * width + x0;
    int lower = y0 + 1 < height ? upper + width : upper;
    int plane = planes.length / 3;
    for (int channel = 0; channel < 3; channel++) {
      int shift = 8 * channel;
      double above = mix(rgb[upper] >> shift, rgb[upper + right] >> shift, cx - x0);
      double below = mix(rgb[lower] >> shift, rgb[lower + right] >> shift, cx - x0);
      planes[channel * plane + index] += (float) ((above + (below - above) * (cy - y0)) * weight);
    }
  }

  private static double mix(int a, int b, double share) {
    int left = a & 255;
    return left + ((b & 255) - left) * share;
  }
}
