package io.dossier.reader.ocr;

/** A place on a picture, in pixels from the top left. */
public record Point(double x, double y) {
  Point times(double scaleX, double scaleY) {
    return new Point(x * scaleX, y * scaleY);
  }

  Point moved(double right, double down) {
    return new Point(x + right, y + down);
  }

  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** The point that lies this share of the way to the other. */
  public Point towards(Point other, double share) {
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }
}
