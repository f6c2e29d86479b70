package io.dossier.reader.pdf.scene;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path under construction (ISO 32000-2, 8.5.2), and which rectangles it is made of. */
final class ShapePath {
  private static final int MOST_POINTS = 20_000;

  /** More rectangles in one path are a drawing. */
  private static final int MOST_PARTS = 400;

  /** In points: how far a corner may be off and the sides still run straight. */
  private static final double STRAIGHT = 0.05;

  private GeneralPath path = new GeneralPath();
  private int points;

  void moveTo(double x, double y) {
    if (++points < MOST_POINTS) {
      path.moveTo(x, y);
    }
  }

  void lineTo(double x, double y) {
    if (begun() && ++points < MOST_POINTS) {
      path.lineTo(x, y);
    }
  }

  void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
    if (begun() && ++points < MOST_POINTS) {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo(p0.getX(), p0.getY());
    lineTo(p1.getX(), p1.getY());
    lineTo(p2.getX(), p2.getY());
    lineTo(p3.getX(), p3.getY());
    close();
  }

  void close() {
    if (begun()) {
      path.closePath();
    }
  }

  /** A line without a beginning begins where it leads to, as viewers take it. */
  private boolean begun() {
    return path.getCurrentPoint() != null;
  }

  Point2D point() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Double() : point;
  }

  Rectangle2D bounds() {
    return path.getBounds2D();
  }

  /** The path itself where it is simple, else the box around it. */
  GeneralPath clip(int most, int windingRule) {
    GeneralPath clip = points <= most ? new GeneralPath(path) : new GeneralPath(path.getBounds2D());
    clip.setWindingRule(windingRule);
    return clip;
  }

  void end() {
    path = new GeneralPath();
    points = 0;
  }

  /** Its parts where each of them is an upright rectangle, apart from the others; else none. */
  List<Rectangle2D> rectangles() {
    List<Rectangle2D> rectangles = new ArrayList<>();
    List<List<Point2D>> parts = parts();
    if (parts.size() > MOST_PARTS) {
      return List.of();
    }
    for (List<Point2D> part : parts) {
      Rectangle2D box = box(part);
      boolean corners =
          part.stream()
              .allMatch(
                  p ->
                      (near(p.getX(), box.getMinX()) || near(p.getX(), box.getMaxX()))
                          && (near(p.getY(), box.getMinY()) || near(p.getY(), box.getMaxY())));
      if (!corners || part.size() < 4 || rectangles.stream().anyMatch(box::intersects)) {
        return List.of();
      }
      rectangles.add(box);
    }
    return rectangles;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= STRAIGHT;
  }

  private static Rectangle2D box(List<Point2D> part) {
    Rectangle2D.Double box = new Rectangle2D.Double(part.get(0).getX(), part.get(0).getY(), 0, 0);
    part.forEach(box::add);
    return box;
  }

  /** Each part's corners; one without corners where there is a curve. */
  private List<List<Point2D>> parts() {
    List<List<Point2D>> parts = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO ->
            parts.add(new ArrayList<>(List.of(new Point2D.Double(at[0], at[1]))));
        case PathIterator.SEG_LINETO ->
            parts.get(parts.size() - 1).add(new Point2D.Double(at[0], at[1]));
        case PathIterator.SEG_CLOSE -> {
          // The way back to the beginning has no corner of its own.
        }
        default -> {
          return List.of(List.of(new Point2D.Double(at[4], at[5])));
        }
      }
    }
    parts.removeIf(part -> part.size() == 1);
    return parts;
  }

  /** The only straight line, upright or level, that the path is made of. */
  boolean singleLine() {
    List<List<Point2D>> parts = parts();
    return parts.size() == 1
        && parts.get(0).size() == 2
        && (near(parts.get(0).get(0).getX(), parts.get(0).get(1).getX())
            || near(parts.get(0).get(0).getY(), parts.get(0).get(1).getY()));
  }

  static int rule(int windingRule) {
    return windingRule == Path2D.WIND_EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
  }
}
