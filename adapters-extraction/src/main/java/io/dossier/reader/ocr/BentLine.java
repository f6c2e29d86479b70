package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of text that follows the bend of its paper: a curve through the middle of its core, and
 * how far the core reaches above and below it. A rectangle around such a line takes in much that is
 * not its text, and the text in it is small and runs up and down.
 */
final class BentLine {
  /** The rectangle must be so much higher than the bent strip for that to be worth it. */
  private static final double WORTHWHILE = 1.15;

  /** Of a shorter line, by heights of its strip, the middle is not known well enough. */
  private static final double SHORTEST = 6;

  /** A longer one bends to one side and back. */
  private static final double LONG = 14;

  /** Lines that climb more steeply are left straight. */
  private static final double STEEPEST = 0.6;

  /** Into so many straight pieces a bent edge is cut. */
  private static final int PIECES = 12;

  private final Polynomial middle;
  private final double left;
  private final double right;
  private final double above;
  private final double below;

  private BentLine(Polynomial middle, double left, double right, double above, double below) {
    this.middle = middle;
    this.left = left;
    this.right = right;
    this.above = above;
    this.below = below;
  }

  /**
   * Of a core that a straight box would fit much worse.
   *
   * @param left the core's first column
   * @param top the upper end of the core in each column from there on
   * @param bottom the lower end, beyond its last pixel
   */
  static Optional<BentLine> of(int left, double[] top, double[] bottom, MinimumAreaRectangle box) {
    double length = Math.max(box.width(), box.height());
    double mostHeights = 2 * length / box.shortSide();
    if (mostHeights < SHORTEST) {
      return Optional.empty();
    }
    double[] middles = new double[top.length];
    for (int i = 0; i < top.length; i++) {
      middles[i] = (top[i] + bottom[i]) / 2;
    }
    Polynomial middle = Polynomial.through(left + 0.5, middles, 2);
    BentLine line = around(middle, left, top, bottom);
    if (line.length() > LONG * line.height()) {
      line = around(Polynomial.through(left + 0.5, middles, 3), left, top, bottom);
    }
    boolean worth =
        line.length() > SHORTEST * line.height()
            && line.steepest() < STEEPEST
            && box.shortSide() > WORTHWHILE * line.height();
    return worth ? Optional.of(line) : Optional.empty();
  }

  private static BentLine around(Polynomial middle, int left, double[] top, double[] bottom) {
    double above = 0;
    double below = 0;
    for (int i = 0; i < top.length; i++) {
      double x = left + i + 0.5;
      double upright = 1 / Math.hypot(1, middle.slope(x));
      above = Math.max(above, (middle.at(x) - top[i]) * upright);
      below = Math.max(below, (bottom[i] - middle.at(x)) * upright);
    }
    return new BentLine(middle, left, left + top.length, above, below);
  }

  private double length() {
    return right - left;
  }

  private double height() {
    return above + below;
  }

  private double steepest() {
    return Math.max(Math.abs(middle.slope(left)), Math.abs(middle.slope(right)));
  }

  double area() {
    return length() * height();
  }

  double perimeter() {
    return 2 * (length() + height());
  }

  /** Grown by so much on every side; beyond the core's ends it goes on straight. */
  TextBox grown(double by) {
    List<Point> upper = new ArrayList<>();
    List<Point> lower = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double x = left - by + (length() + 2 * by) * i / PIECES;
      double within = Math.max(left, Math.min(right, x));
      double slope = middle.slope(within);
      double y = middle.at(within) + slope * (x - within);
      double cos = 1 / Math.hypot(1, slope);
      double sin = slope * cos;
      upper.add(new Point(x + sin * (above + by), y - cos * (above + by)));
      lower.add(new Point(x - sin * (below + by), y + cos * (below + by)));
    }
    return new TextBox(upper, lower);
  }
}
