package io.dossier.reader.examination.picture.copymove;

/**
 * A part of a picture and the place that it matches, by an affine map.
 *
 * @param pixels of the part, as row times width plus column
 * @param width of the picture
 * @param map x' = map[0] + map[1] x + map[2] y and y' = map[3] + map[4] x + map[5] y
 */
record MovedPart(int[] pixels, int width, double[] map) {
  static MovedPart of(int[] pixels, int[] dx, int[] dy, int width) {
    double meanX = 0;
    double meanY = 0;
    for (int at : pixels) {
      meanX += at % width;
      meanY += at / width;
    }
    meanX /= pixels.length;
    meanY /= pixels.length;
    double[] x = plane(pixels, dx, width, meanX, meanY);
    double[] y = plane(pixels, dy, width, meanX, meanY);
    return new MovedPart(pixels, width, new double[] {x[0], 1 + x[1], x[2], y[0], y[1], 1 + y[2]});
  }

  /** Least squares: constant, slope along x, slope along y. */
  private static double[] plane(int[] pixels, int[] values, int width, double mx, double my) {
    double xx = 1e-6;
    double xy = 0;
    double yy = 1e-6;
    double xv = 0;
    double yv = 0;
    double sum = 0;
    for (int at : pixels) {
      double x = at % width - mx;
      double y = at / width - my;
      double v = values[at];
      xx += x * x;
      xy += x * y;
      yy += y * y;
      xv += x * v;
      yv += y * v;
      sum += v;
    }
    double det = Math.max(1e-9, xx * yy - xy * xy);
    double a = (xv * yy - yv * xy) / det;
    double b = (yv * xx - xv * xy) / det;
    return new double[] {sum / pixels.length - a * mx - b * my, a, b};
  }

  double mappedX(int x, int y) {
    return map[0] + map[1] * x + map[2] * y;
  }

  double mappedY(int x, int y) {
    return map[3] + map[4] * x + map[5] * y;
  }

  /** By which its size changes; 1 for a shift or a turn. */
  double scale() {
    return Math.sqrt(Math.abs(map[1] * map[5] - map[2] * map[4]));
  }
}
