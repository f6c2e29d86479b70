package io.dossier.reader.report;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws on a sheet, in points from its top left corner. */
final class Pen {
  /** By which a quarter of a circle is drawn as a curve. */
  private static final double ROUND = 0.5523;

  private final PDPageContentStream out;
  private final Typeface face;

  Pen(PDPageContentStream out, Typeface face) {
    this.out = out;
    this.face = face;
  }

  /**
   * @param foot on which the letters stand
   * @param text that is legible
   */
  void text(double x, double foot, String text, Style style) throws IOException {
    out.beginText();
    out.setNonStrokingColor(style.color());
    out.newLineAtOffset((float) x, up(foot));
    for (Typeface.Run run : face.runs(text, style)) {
      out.setFont(run.font(), (float) style.size());
      out.showText(run.text());
    }
    out.endText();
  }

  void fill(Box box, Color color) throws IOException {
    out.setNonStrokingColor(color);
    out.addRect((float) box.x(), up(box.bottom()), (float) box.width(), (float) box.height());
    out.fill();
  }

  void frame(Box box, double thickness, Color color) throws IOException {
    out.setStrokingColor(color);
    out.setLineWidth((float) thickness);
    out.addRect((float) box.x(), up(box.bottom()), (float) box.width(), (float) box.height());
    out.stroke();
  }

  /** With corners that are rounded so far. */
  void pill(Box box, double radius, Color color) throws IOException {
    double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    double k = r * (1 - ROUND);
    double l = box.x();
    double t = box.top();
    double right = box.right();
    double b = box.bottom();
    out.setNonStrokingColor(color);
    out.moveTo((float) (l + r), up(t));
    out.lineTo((float) (right - r), up(t));
    curve(right - k, t, right, t + k, right, t + r);
    out.lineTo((float) right, up(b - r));
    curve(right, b - k, right - k, b, right - r, b);
    out.lineTo((float) (l + r), up(b));
    curve(l + k, b, l, b - k, l, b - r);
    out.lineTo((float) l, up(t + r));
    curve(l, t + k, l + k, t, l + r, t);
    out.closePath();
    out.fill();
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    out.curveTo((float) x1, up(y1), (float) x2, up(y2), (float) x3, up(y3));
  }

  /** A line through points: x and y in turn. */
  void stroke(double thickness, Color color, double... points) throws IOException {
    out.setStrokingColor(color);
    out.setLineWidth((float) thickness);
    out.setLineCapStyle(1);
    out.setLineJoinStyle(1);
    path(points);
    out.stroke();
  }

  /** What lies between points: x and y in turn. */
  void polygon(Color color, double... points) throws IOException {
    out.setNonStrokingColor(color);
    path(points);
    out.closePath();
    out.fill();
  }

  private void path(double... points) throws IOException {
    out.moveTo((float) points[0], up(points[1]));
    for (int i = 2; i < points.length; i += 2) {
      out.lineTo((float) points[i], up(points[i + 1]));
    }
  }

  void image(PDImageXObject image, Box box) throws IOException {
    out.drawImage(
        image, (float) box.x(), up(box.bottom()), (float) box.width(), (float) box.height());
  }

  private static float up(double y) {
    return (float) (Flow.HEIGHT - y);
  }
}
