package io.dossier.reader.ocr;

import io.dossier.reader.geometry.PixelRect;
import java.util.List;

/**
 * A turned rectangle around a line of text; its corners as the text has them when it is upright.
 */
public record TextBox(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {
  public double width() {
    return topLeft.distance(topRight);
  }

  public double height() {
    return topLeft.distance(bottomLeft);
  }

  /** Whether the text runs up or down the picture. */
  boolean tall() {
    return height() >= 1.5 * width();
  }

  List<Point> corners() {
    return List.of(topLeft, topRight, bottomRight, bottomLeft);
  }

  /** The upright rectangle around it. */
  public PixelRect bounds() {
    return new PixelRect(
        corners().stream().mapToDouble(Point::x).min().orElseThrow(),
        corners().stream().mapToDouble(Point::y).min().orElseThrow(),
        corners().stream().mapToDouble(Point::x).max().orElseThrow(),
        corners().stream().mapToDouble(Point::y).max().orElseThrow());
  }

  double centerX() {
    return (topLeft.x() + bottomRight.x()) / 2;
  }

  double centerY() {
    return (topLeft.y() + bottomRight.y()) / 2;
  }

  TextBox times(double scaleX, double scaleY) {
    return new TextBox(
        topLeft.times(scaleX, scaleY),
        topRight.times(scaleX, scaleY),
        bottomRight.times(scaleX, scaleY),
        bottomLeft.times(scaleX, scaleY));
  }

  /** The same rectangle whose text runs along its longer side, upwards. */
  TextBox laidDown() {
    return new TextBox(topRight, bottomRight, bottomLeft, topLeft);
  }

  public TextBox upsideDown() {
    return new TextBox(bottomRight, bottomLeft, topLeft, topRight);
  }
}
