package io.dossier.core.reading;

/**
 * A rectangle on a page as a person sees it (after its turn): fractions of the page's width and
 * height, origin at the top left, each within 0 to 1.
 */
public record PageBox(double x, double y, double width, double height) {
  public PageBox {
    if (!(inside(x) && inside(y) && inside(width) && inside(height))) {
      throw new IllegalArgumentException("a box of a page lies within 0 and 1");
    }
  }

  /** The box, cut to the page where it reaches over its edge. */
  public static PageBox clamped(double left, double top, double right, double bottom) {
    double x = clamp(Math.min(left, right));
    double y = clamp(Math.min(top, bottom));
    return new PageBox(x, y, clamp(Math.max(left, right)) - x, clamp(Math.max(top, bottom)) - y);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  /** The smallest box that holds both. */
  public PageBox union(PageBox other) {
    return clamped(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  private static boolean inside(double value) {
    return value >= 0 && value <= 1.000001;
  }

  private static double clamp(double value) {
    return Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
  }
}
