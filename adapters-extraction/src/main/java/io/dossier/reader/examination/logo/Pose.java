package io.dossier.reader.examination.logo;

import java.util.List;
import java.util.Optional;

/**
 * How a logo lies on a page: an affine map from the logo's pixels to the page's.
 *
 * @param xx how far the page's x goes with the logo's x, and so on
 */
record Pose(double xx, double xy, double x0, double yx, double yy, double y0) {
  /** A point of the logo and the one of the page that it was found to be. */
  record Pair(double fromX, double fromY, double toX, double toY) {}

  /** Turned, scaled and moved so that two points come to lie where they belong. */
  static Pose through(Pair a, Pair b) {
    double dx = b.fromX() - a.fromX();
    double dy = b.fromY() - a.fromY();
    double ex = b.toX() - a.toX();
    double ey = b.toY() - a.toY();
    double square = dx * dx + dy * dy;
    double re = (dx * ex + dy * ey) / square;
    double im = (dx * ey - dy * ex) / square;
    return new Pose(
        re,
        -im,
        a.toX() - re * a.fromX() + im * a.fromY(),
        im,
        re,
        a.toY() - im * a.fromX() - re * a.fromY());
  }

  /** The one that fits best, by least squares; empty where the points lie on a line. */
  static Optional<Pose> fitting(List<Pair> pairs) {
    double n = pairs.size();
    double mx = pairs.stream().mapToDouble(Pair::fromX).sum() / n;
    double my = pairs.stream().mapToDouble(Pair::fromY).sum() / n;
    double tx = pairs.stream().mapToDouble(Pair::toX).sum() / n;
    double ty = pairs.stream().mapToDouble(Pair::toY).sum() / n;
    double sxx = 0;
    double sxy = 0;
    double syy = 0;
    double ax = 0;
    double ay = 0;
    double bx = 0;
    double by = 0;
    for (Pair pair : pairs) {
      double dx = pair.fromX() - mx;
      double dy = pair.fromY() - my;
      sxx += dx * dx;
      sxy += dx * dy;
      syy += dy * dy;
      ax += dx * (pair.toX() - tx);
      ay += dy * (pair.toX() - tx);
      bx += dx * (pair.toY() - ty);
      by += dy * (pair.toY() - ty);
    }
    double det = sxx * syy - sxy * sxy;
    if (det < 1e-3 * sxx * syy + 1e-9) {
      return Optional.empty();
    }
    double xx = (ax * syy - ay * sxy) / det;
    double xy = (ay * sxx - ax * sxy) / det;
    double yx = (bx * syy - by * sxy) / det;
    double yy = (by * sxx - bx * sxy) / det;
    return Optional.of(new Pose(xx, xy, tx - xx * mx - xy * my, yx, yy, ty - yx * mx - yy * my));
  }

  double x(double fromX, double fromY) {
    return xx * fromX + xy * fromY + x0;
  }

  double y(double fromX, double fromY) {
    return yx * fromX + yy * fromY + y0;
  }

  /** How many pixels of the page one of the logo is, on the whole; negative where mirrored. */
  double scale() {
    double area = xx * yy - xy * yx;
    return Math.signum(area) * Math.sqrt(Math.abs(area));
  }

  /** Clockwise, in radians. */
  double angle() {
    return Math.atan2(yx - xy, xx + yy);
  }

  /** Whether shapes stay nearly what they are: no side is much longer for its like than another. */
  boolean keepsShapes() {
    double sum = xx * xx + xy * xy + yx * yx + yy * yy;
    double area = xx * yy - xy * yx;
    return area > 0 && sum < 2.2 * area;
  }

  double distance(Pair pair) {
    return Math.hypot(
        x(pair.fromX(), pair.fromY()) - pair.toX(), y(pair.fromX(), pair.fromY()) - pair.toY());
  }
}
