package io.dossier.reader.mrz;

import io.dossier.reader.ocr.Point;

/**
 * Where a line of glyphs runs over a picture.
 *
 * @param x of the point at which it begins, half way up the capitals, in pixels
 * @param y likewise
 * @param angle clockwise against the x axis, in radians
 * @param pitch from one glyph's middle to the next one's at the beginning, in pixels
 * @param capitals the height of capital letters at the beginning, in pixels
 * @param growth the share of itself by which all grows from one glyph to the next, as on a page
 *     that lies aslant
 */
public record Band(double x, double y, double angle, double pitch, double capitals, double growth) {

  /** The size of what stands so many glyphs along the line, against the beginning's. */
  double size(double glyphs) {
    return Math.max(0.2, 1 + growth * glyphs);
  }

  /** The point so many glyphs along the line and so many heights of capitals below its middle. */
  Point at(double glyphs, double below) {
    double along = pitch * (glyphs + growth * glyphs * glyphs / 2);
    double across = below * capitals * size(glyphs);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    return new Point(x + along * cos - across * sin, y + along * sin + across * cos);
  }

  /** How many glyphs along the line a point lies. */
  double glyphs(Point point) {
    double along = ((point.x() - x) * Math.cos(angle) + (point.y() - y) * Math.sin(angle)) / pitch;
    double root = Math.sqrt(Math.max(0, 1 + 2 * growth * along));
    return 2 * along / (1 + root);
  }

  /** How far below the line's middle a point lies, in heights of capitals. */
  double heights(Point point) {
    double across = (point.y() - y) * Math.cos(angle) - (point.x() - x) * Math.sin(angle);
    return across / (capitals * size(glyphs(point)));
  }

  /** The same line from so many glyphs on. */
  Band from(double glyphs) {
    Point start = at(glyphs, 0);
    double size = size(glyphs);
    return new Band(start.x(), start.y(), angle, pitch * size, capitals * size, growth / size);
  }

  /** Lower by so many heights of capitals. */
  Band lowered(double by) {
    Point start = at(0, by);
    return new Band(start.x(), start.y(), angle, pitch, capitals, growth);
  }

  Band withCapitals(double height) {
    return new Band(x, y, angle, pitch, height, growth);
  }

  Band withPitch(double wide, double growing) {
    return new Band(x, y, angle, wide, capitals, growing);
  }

  /** Turned about the point so many glyphs along. */
  Band turned(double by, double about) {
    Point fixed = at(about, 0);
    double dx = x - fixed.x();
    double dy = y - fixed.y();
    double cos = Math.cos(by);
    double sin = Math.sin(by);
    return new Band(
        fixed.x() + dx * cos - dy * sin,
        fixed.y() + dx * sin + dy * cos,
        angle + by,
        pitch,
        capitals,
        growth);
  }
}
