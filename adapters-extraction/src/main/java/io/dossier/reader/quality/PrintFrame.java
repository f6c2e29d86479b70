package io.dossier.reader.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest rectangle, turned as it may be, around a page's print: one of its sides lies on a
 * side of the convex hull (Freeman and Shapira, Determining the Minimum-Area Encasing Rectangle for
 * an Arbitrary Closed Curve, 1975). In cells.
 *
 * @param x of its middle
 * @param cos of its turn
 * @param halfWidth along its own axis
 */
record PrintFrame(double x, double y, double cos, double sin, double halfWidth, double halfHeight) {
  /** A cell counts where so many of the eight around it show print too. */
  private static final int COMPANY = 2;

  /** A cell's paper is at least so light, of the page's: a table's grain is none. */
  private static final double PAPER = 0.65;

  /**
   * @param paper luma of the page's paper
   */
  static Optional<PrintFrame> of(Cells cells, double paper) {
    List<double[]> hull = hull(points(cells, PAPER * paper));
    if (hull.size() < 3) {
      return Optional.empty();
    }
    PrintFrame best = along(hull, 0);
    for (int side = 1; side < hull.size(); side++) {
      PrintFrame other = along(hull, side);
      best = other.area() < best.area() ? other : best;
    }
    return Optional.of(best);
  }

  double area() {
    return 4 * halfWidth * halfHeight;
  }

  /** Where a point lies along both axes: -1 and 1 are the frame's sides. */
  double[] within(double px, double py) {
    double dx = px - x;
    double dy = py - y;
    return new double[] {
      (dx * cos + dy * sin) / Math.max(1e-6, halfWidth),
      (dy * cos - dx * sin) / Math.max(1e-6, halfHeight)
    };
  }

  private static List<double[]> points(Cells cells, double least) {
    List<double[]> points = new ArrayList<>();
    for (int column = 0; column < cells.columns; column++) {
      for (int row = 0; row < cells.rows; row++) {
        if (cells.printed(column, row)
            && cells.light[row * cells.columns + column] >= least
            && company(cells, column, row) >= COMPANY) {
          points.add(new double[] {column + 0.5, row + 0.5});
        }
      }
    }
    return points;
  }

  private static int company(Cells cells, int column, int row) {
    int company = -1;
    for (int y = row - 1; y <= row + 1; y++) {
      for (int x = column - 1; x <= column + 1; x++) {
        company += cells.printed(x, y) ? 1 : 0;
      }
    }
    return company;
  }

  /** Andrew's monotone chain; the points come ordered by x, then y. */
  private static List<double[]> hull(List<double[]> points) {
    List<double[]> hull = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      int base = hull.size();
      for (int i = 0; i < points.size(); i++) {
        double[] point = points.get(pass == 0 ? i : points.size() - 1 - i);
        while (hull.size() >= base + 2
            && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
          hull.remove(hull.size() - 1);
        }
        hull.add(point);
      }
      if (!hull.isEmpty()) {
        hull.remove(hull.size() - 1);
      }
    }
    return hull;
  }

  private static double turn(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }

  private static PrintFrame along(List<double[]> hull, int side) {
    double[] a = hull.get(side);
    double[] b = hull.get((side + 1) % hull.size());
    double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    double cos = length == 0 ? 1 : (b[0] - a[0]) / length;
    double sin = length == 0 ? 0 : (b[1] - a[1]) / length;
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
    for (double[] p : hull) {
      double u = p[0] * cos + p[1] * sin;
      double v = p[1] * cos - p[0] * sin;
      least[0] = Math.min(least[0], u);
      least[1] = Math.min(least[1], v);
      most[0] = Math.max(most[0], u);
      most[1] = Math.max(most[1], v);
    }
    double u = (least[0] + most[0]) / 2;
    double v = (least[1] + most[1]) / 2;
    return new PrintFrame(
        u * cos - v * sin,
        u * sin + v * cos,
        cos,
        sin,
        (most[0] - least[0]) / 2 + 0.5,
        (most[1] - least[1]) / 2 + 0.5);
  }
}
