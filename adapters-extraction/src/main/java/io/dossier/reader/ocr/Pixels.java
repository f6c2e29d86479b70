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
   * Adds the colours along a straight way, weighed, to a column of three planes of equal size:
   * blue, green and red. Between pixels they are mixed, and the border is carried on outwards.
   *
   * @param top index of the column's first value in the first plane
   * @param across values from one row of a plane to the next
   * @param samples along the way for each value of the column
   */
  void addAlong(
      float[] planes, int top, int across, int samples, Point from, Point to, float weight) {
    int plane = planes.length / 3;
    int steps = plane / across * samples;
    double stepX = (to.x() - from.x()) / steps;
    double stepY = (to.y() - from.y()) / steps;
    boolean inside = inside(from) && inside(to);
    for (int step = 0; step < steps; step++) {
      double x = from.x() + (step + 0.5) * stepX;
      double y = from.y() + (step + 0.5) * stepY;
      if (!inside) {
        x = Math.max(0, Math.min(width - 1.0, x));
        y = Math.max(0, Math.min(height - 1.0, y));
      }
      int left = (int) x;
      int upper = (int) y * width + left;
      int right = left + 1 < width ? 1 : 0;
      int lower = (int) y + 1 < height ? upper + width : upper;
      float shareX = (float) (x - left);
      float shareY = (float) (y - (int) y);
      int index = top + step / samples * across;
      int a = rgb[upper];
      int b = rgb[upper + right];
      int c = rgb[lower];
      int d = rgb[lower + right];
      float ofA = (1 - shareX) * (1 - shareY) * weight;
      float ofB = shareX * (1 - shareY) * weight;
      float ofC = (1 - shareX) * shareY * weight;
      float ofD = shareX * shareY * weight;
      planes[index] += (a & 255) * ofA + (b & 255) * ofB + (c & 255) * ofC + (d & 255) * ofD;
      planes[plane + index] +=
          (a >> 8 & 255) * ofA + (b >> 8 & 255) * ofB + (c >> 8 & 255) * ofC + (d >> 8 & 255) * ofD;
      planes[2 * plane + index] +=
          (a >> 16 & 255) * ofA
              + (b >> 16 & 255) * ofB
              + (c >> 16 & 255) * ofC
              + (d >> 16 & 255) * ofD;
    }
  }

  private boolean inside(Point point) {
    return point.x() >= 0 && point.x() < width - 1 && point.y() >= 0 && point.y() < height - 1;
  }
}
