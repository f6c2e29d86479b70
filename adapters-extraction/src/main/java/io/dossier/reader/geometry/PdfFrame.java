package io.dossier.reader.geometry;

import io.dossier.core.reading.PageBox;

/**
 * The part of a PDF page that is seen, and its turn: makes boxes as a person sees them of
 * rectangles in user space.
 *
 * @param crop the crop box, in user space
 * @param turn degrees clockwise: 0, 90, 180 or 270
 */
public record PdfFrame(PdfRect crop, int turn) {
  /** Width as seen, in points. */
  public double width() {
    return turn % 180 == 0 ? crop.right() - crop.left() : crop.top() - crop.bottom();
  }

  /** Height as seen, in points. */
  public double height() {
    return turn % 180 == 0 ? crop.top() - crop.bottom() : crop.right() - crop.left();
  }

  /**
   * The same part of the page, turned on.
   *
   * @param degrees clockwise, a multiple of 90
   */
  public PdfFrame turnedBy(int degrees) {
    return new PdfFrame(crop, Math.floorMod(turn + degrees, 360));
  }

  public PageBox toPage(PdfRect rect) {
    double[] a = toPage(rect.left(), rect.bottom());
    double[] b = toPage(rect.right(), rect.top());
    return PageBox.clamped(a[0], a[1], b[0], b[1]);
  }

  /** A point as fractions of the page as seen, from the top left. */
  public double[] toPage(double x, double y) {
    double u = (x - crop.left()) / (crop.right() - crop.left());
    double v = (crop.top() - y) / (crop.top() - crop.bottom());
    return QuarterTurn.turned(u, v, turn);
  }
}
