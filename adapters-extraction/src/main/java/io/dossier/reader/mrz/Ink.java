package io.dossier.reader.mrz;

/**
 * How light a picture is. Zones are printed in black, what is printed under them in colours: the
 * brightest channel counts half, so that colours pale and black stays.
 */
@FunctionalInterface
public interface Ink {
  /** 0 black to 255 white, between pixels; beyond the edges, that of the nearest pixel. */
  double at(double x, double y);

  /**
   * @param rgb {@code 0xRRGGBB}, row by row
   */
  static Ink of(int[] rgb, int width, int height) {
    return (x, y) -> {
      double cx = Math.max(0, Math.min(width - 1.0, x));
      double cy = Math.max(0, Math.min(height - 1.0, y));
      int x0 = (int) cx;
      int y0 = (int) cy;
      int x1 = Math.min(width - 1, x0 + 1);
      int upper = y0 * width;
      int lower = Math.min(height - 1, y0 + 1) * width;
      double above = mix(light(rgb[upper + x0]), light(rgb[upper + x1]), cx - x0);
      double below = mix(light(rgb[lower + x0]), light(rgb[lower + x1]), cx - x0);
      return mix(above, below, cy - y0);
    };
  }

  private static double light(int rgb) {
    int red = rgb >> 16 & 255;
    int green = rgb >> 8 & 255;
    int blue = rgb & 255;
    int brightest = Math.max(red, Math.max(green, blue));
    return 0.5 * brightest + 0.15 * red + 0.295 * green + 0.055 * blue;
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }
}
