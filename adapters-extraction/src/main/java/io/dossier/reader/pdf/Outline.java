package io.dossier.reader.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The path under construction, as the boxes of its parts; and how many parts looked like letters.
 */
final class Outline {
  /** In points: a letter's height. */
  private static final double LOWEST = 3;

  private static final double HIGHEST = 40;

  /** A letter is drawn with so many strokes at least; a rectangle with fewer. */
  private static final int LEAST_POINTS = 6;

  private static final int MOST_PARTS = 10_000;

  private final List<Rectangle2D> parts = new ArrayList<>();
  private Rectangle2D.Double part = new Rectangle2D.Double();
  private Point2D point = new Point2D.Double();
  private int points;
  private boolean rectangular = true;
  private int letters;

  void moveTo(double x, double y) {
    close();
    part = new Rectangle2D.Double(x, y, 0, 0);
    point = new Point2D.Double(x, y);
    points = 1;
  }

  void lineTo(double x, double y) {
    part.add(x, y);
    point = new Point2D.Double(x, y);
    points++;
    rectangular = false;
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    close();
    part = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
    part.add(p1);
    part.add(p2);
    part.add(p3);
    point = p0;
    points = 4;
    rectangular &= p0.getX() == p1.getX() || p0.getY() == p1.getY();
  }

  private void close() {
    if (points > 1 && parts.size() < MOST_PARTS) {
      parts.add(part);
    }
    if (points >= LEAST_POINTS
        && part.getHeight() >= LOWEST
        && part.getHeight() <= HIGHEST
        && part.getWidth() <= HIGHEST) {
      letters++;
    }
    points = 0;
  }

  /** The boxes around the parts. */
  List<Rectangle2D> painted() {
    close();
    return List.copyOf(parts);
  }

  /** Whether the boxes are the parts, rather than around them. */
  boolean rectangular() {
    return rectangular;
  }

  void end() {
    close();
    parts.clear();
    rectangular = true;
  }

  /** The path is not drawn. */
  void discard() {
    points = 0;
    end();
  }

  Point2D point() {
    return point;
  }

  int letters() {
    return letters;
  }
}
