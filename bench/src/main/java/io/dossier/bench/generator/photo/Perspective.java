package io.dossier.bench.generator.photo;

/**
 * The projective map that takes four corners of a photograph to those of a rectangle (Heckbert,
 * Fundamentals of Texture Mapping, 1989, 2.2.3).
 */
final class Perspective {
  private final double[] m;

  /**
   * @param corners x and y in the photograph of the page's upper left, upper right, lower right and
   *     lower left corner
   */
  Perspective(double[][] corners, double width, double height) {
    m = inverse(fromUnitSquare(corners));
    for (int i = 0; i < 3; i++) {
      m[i] *= width;
      m[3 + i] *= height;
    }
  }

  /** The reciprocal of a point's depth, which {@link #x} and {@link #y} take. */
  double nearness(double x, double y) {
    return 1 / (m[6] * x + m[7] * y + m[8]);
  }

  double x(double x, double y, double nearness) {
    return (m[0] * x + m[1] * y + m[2]) * nearness;
  }

  double y(double x, double y, double nearness) {
    return (m[3] * x + m[4] * y + m[5]) * nearness;
  }

  private static double[] fromUnitSquare(double[][] p) {
    double sx = p[0][0] - p[1][0] + p[2][0] - p[3][0];
    double sy = p[0][1] - p[1][1] + p[2][1] - p[3][1];
    double dx1 = p[1][0] - p[2][0];
    double dx2 = p[3][0] - p[2][0];
    double dy1 = p[1][1] - p[2][1];
    double dy2 = p[3][1] - p[2][1];
    double det = dx1 * dy2 - dx2 * dy1;
    double g = (sx * dy2 - dx2 * sy) / det;
    double h = (dx1 * sy - sx * dy1) / det;
    return new double[] {
      p[1][0] - p[0][0] + g * p[1][0],
      p[3][0] - p[0][0] + h * p[3][0],
      p[0][0],
      p[1][1] - p[0][1] + g * p[1][1],
      p[3][1] - p[0][1] + h * p[3][1],
      p[0][1],
      g,
      h,
      1
    };
  }

  private static double[] inverse(double[] a) {
    return new double[] {
      a[4] * a[8] - a[5] * a[7], a[2] * a[7] - a[1] * a[8], a[1] * a[5] - a[2] * a[4],
      a[5] * a[6] - a[3] * a[8], a[0] * a[8] - a[2] * a[6], a[2] * a[3] - a[0] * a[5],
      a[3] * a[7] - a[4] * a[6], a[1] * a[6] - a[0] * a[7], a[0] * a[4] - a[1] * a[3]
    };
  }
}
