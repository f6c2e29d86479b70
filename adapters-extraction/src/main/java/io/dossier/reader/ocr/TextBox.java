package io.dossier.reader.ocr;

import io.dossier.reader.geometry.PixelRect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A strip around a line of text, straight or bent as the paper is.
 *
 * @param upper its edge above the text, from the text's beginning to its end, the points evenly
 *     spaced; two of them where the strip is straight
 * @param lower the edge below, point for point
 */
public record TextBox(List<Point> upper, List<Point> lower) {
  public TextBox {
    upper = List.copyOf(upper);
    lower = List.copyOf(lower);
    if (upper.size() < 2 || upper.size() != lower.size()) {
      throw new IllegalArgumentException("edges of " + upper.size() + " and " + lower.size());
    }
  }

  /** A straight strip: a turned rectangle. */
  public TextBox(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {
    this(List.of(topLeft, topRight), List.of(bottomLeft, bottomRight));
  }

  public Point topLeft() {
    return upper.get(0);
  }

  public Point topRight() {
    return upper.get(upper.size() - 1);
  }

  public Point bottomRight() {
    return lower.get(lower.size() - 1);
  }

  public Point bottomLeft() {
    return lower.get(0);
  }

  public double width() {
    double width = 0;
    for (int i = 1; i < upper.size(); i++) {
      width += upper.get(i - 1).distance(upper.get(i));
    }
    return width;
  }

  public double height() {
    return topLeft().distance(bottomLeft());
  }

  /**
   * A point within.
   *
   * @param along the text, 0 to 1
   * @param down from the upper edge to the lower, 0 to 1
   */
  Point at(double along, double down) {
    return on(upper, along).towards(on(lower, along), down);
  }

  private static Point on(List<Point> edge, double along) {
    double place = along * (edge.size() - 1);
    int from = Math.max(0, Math.min(edge.size() - 2, (int) place));
    return edge.get(from).towards(edge.get(from + 1), place - from);
  }

  /** Whether the text runs up or down the picture. */
  boolean tall() {
    return height() >= 1.5 * width();
  }

  /** The upright rectangle around it. */
  public PixelRect bounds() {
    List<Point> points = Stream.concat(upper.stream(), lower.stream()).toList();
    return new PixelRect(
        points.stream().mapToDouble(Point::x).min().orElseThrow(),
        points.stream().mapToDouble(Point::y).min().orElseThrow(),
        points.stream().mapToDouble(Point::x).max().orElseThrow(),
        points.stream().mapToDouble(Point::y).max().orElseThrow());
  }

  double centerX() {
    return at(0.5, 0.5).x();
  }

  double centerY() {
    return at(0.5, 0.5).y();
  }

  TextBox times(double scaleX, double scaleY) {
    return new TextBox(
        upper.stream().map(point -> point.times(scaleX, scaleY)).toList(),
        lower.stream().map(point -> point.times(scaleX, scaleY)).toList());
  }

  TextBox moved(double right, double down) {
    return new TextBox(
        upper.stream().map(point -> point.moved(right, down)).toList(),
        lower.stream().map(point -> point.moved(right, down)).toList());
  }

  /** The same rectangle whose text runs along its longer side, upwards. */
  TextBox laidDown() {
    return new TextBox(topRight(), bottomRight(), bottomLeft(), topLeft());
  }

  public TextBox upsideDown() {
    return new TextBox(reversed(lower), reversed(upper));
  }

  private static List<Point> reversed(List<Point> edge) {
    List<Point> reversed = new ArrayList<>(edge);
    Collections.reverse(reversed);
    return reversed;
  }
}
