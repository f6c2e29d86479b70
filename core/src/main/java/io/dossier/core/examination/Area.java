package io.dossier.core.examination;

/**
 * A rectangle in the axes of a PDF: x to the right, y upwards, {@code x} and {@code y} its lower
 * left corner. On a page of a PDF in its user space, in points, before the page's turn; on a
 * picture in pixels of the upright picture, from its lower left corner.
 */
public record Area(double x, double y, double width, double height) {
  public Area {
    if (!(Double.isFinite(x) && Double.isFinite(y) && width >= 0 && height >= 0)
        || !Double.isFinite(width)
        || !Double.isFinite(height)) {
      throw new IllegalArgumentException("an area is a rectangle");
    }
  }

  /** By two opposite corners. */
  public static Area between(double x1, double y1, double x2, double y2) {
    return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  public double right() {
    return x + width;
  }

  public double top() {
    return y + height;
  }

  public boolean meets(Area other) {
    return x <= other.right() && other.x <= right() && y <= other.top() && other.y <= top();
  }

  /** The smallest area that holds both. */
  public Area union(Area other) {
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(top(), other.top()));
  }
}
