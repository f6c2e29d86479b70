package io.dossier.reader.mrz;

import io.dossier.reader.ocr.Point;
import io.dossier.reader.ocr.TextBox;

/**
 * Places measured along a direction and across it, in pixels from a point.
 *
 * @param angle clockwise against the x axis, in radians
 */
record Axis(double x, double y, double angle) {
  static Axis along(TextBox box) {
    Point left = box.topLeft().towards(box.bottomLeft(), 0.5);
    Point right = box.topRight().towards(box.bottomRight(), 0.5);
    return new Axis(left.x(), left.y(), Math.atan2(right.y() - left.y(), right.x() - left.x()));
  }

  double along(Point point) {
    return (point.x() - x) * Math.cos(angle) + (point.y() - y) * Math.sin(angle);
  }

  double across(Point point) {
    return (point.y() - y) * Math.cos(angle) - (point.x() - x) * Math.sin(angle);
  }

  Point at(double along, double across) {
    return new Point(
        x + along * Math.cos(angle) - across * Math.sin(angle),
        y + along * Math.sin(angle) + across * Math.cos(angle));
  }
}
