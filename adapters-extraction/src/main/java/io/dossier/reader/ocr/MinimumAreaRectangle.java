package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The turned rectangle of least area around points: one of its sides lies along an edge of the
 * convex hull (Freeman and Shapira, 1975).
 *
 * @param angle of its width against the x axis, in radians, between a quarter turn either way
 */
record MinimumAreaRectangle(Point center, double width, double height, double angle) {

  static MinimumAreaRectangle around(List<Point> points) {
    List<Point> hull = hull(points);
    MinimumAreaRectangle best = along(hull, 0);
    for (int i = 0; i < hull.size(); i++) {
      Point a = hull.get(i);
      Point b = hull.get((i + 1) % hull.size());
      MinimumAreaRectangle candidate = along(hull, Math.atan2(b.y() - a.y(), b.x() - a.x()));
      if (candidate.width * candidate.height < best.width * best.height - 1e-9) {
        best = candidate;
      }
    }
    return best;
  }

  double area() {
    return width * height;
  }

  double perimeter() {
    return 2 * (width + height);
  }

  double shortSide() {
    return Math.min(width, height);
  }

  /** Grown by so much on every side. */
  MinimumAreaRectangle grown(double by) {
    return new MinimumAreaRectangle(center, width + 2 * by, height + 2 * by, angle);
  }

  /** Its corners, the top left being that of the side that lies flattest. */
  TextBox box() {
    double a = angle;
    double w = width;
    double h = height;
    while (a > Math.PI / 4) {
      a -= Math.PI / 2;
      double t = w;
      w = h;
      h = t;
    }
    while (a < -Math.PI / 4) {
      a += Math.PI / 2;
      double t = w;
      w = h;
      h = t;
    }
    double ux = Math.cos(a) * w / 2;
    double uy = Math.sin(a) * w / 2;
    double vx = -Math.sin(a) * h / 2;
    double vy = Math.cos(a) * h / 2;
    return new TextBox(
        new Point(center.x() - ux - vx, center.y() - uy - vy),
        new Point(center.x() + ux - vx, center.y() + uy - vy),
        new Point(center.x() + ux + vx, center.y() + uy + vy),
        new Point(center.x() - ux + vx, center.y() - uy + vy));
  }

  private static MinimumAreaRectangle along(List<Point> hull, double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double minU = Double.MAX_VALUE;
    double maxU = -Double.MAX_VALUE;
    double minV = Double.MAX_VALUE;
    double maxV = -Double.MAX_VALUE;
    for (Point p : hull) {
      double u = p.x() * cos + p.y() * sin;
      double v = -p.x() * sin + p.y() * cos;
      minU = Math.min(minU, u);
      maxU = Math.max(maxU, u);
      minV = Math.min(minV, v);
      maxV = Math.max(maxV, v);
    }
    double u = (minU + maxU) / 2;
    double v = (minV + maxV) / 2;
    return new MinimumAreaRectangle(
        new Point(u * cos - v * sin, u * sin + v * cos), maxU - minU, maxV - minV, angle);
  }

  /** Andrew's monotone chain. */
  private static List<Point> hull(List<Point> points) {
    List<Point> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
    List<Point> hull = new ArrayList<>();
    chain(sorted, hull, 0);
    int lower = hull.size();
    List<Point> reversed = new ArrayList<>(sorted);
    java.util.Collections.reverse(reversed);
    chain(reversed.subList(Math.min(1, reversed.size()), reversed.size()), hull, lower - 1);
    return hull;
  }

  private static void chain(List<Point> points, List<Point> hull, int from) {
    for (Point p : points) {
      while (hull.size() >= from + 2
          && cross(hull.get(hull.size() - 2), hull.get(hull.size() - 1), p) <= 0) {
        hull.remove(hull.size() - 1);
      }
      hull.add(p);
    }
  }

  private static double cross(Point o, Point a, Point b) {
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
  }
}
