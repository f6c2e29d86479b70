package io.dossier.reader.examination.picture;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import org.apache.pdfbox.util.Matrix;

/**
 * Where a picture lies on its page.
 *
 * @param pageIndex from 0
 * @param origin its upper left corner, in the page's axes (x, y)
 * @param right from there to its upper right corner
 * @param down from there to its lower left corner
 */
public record Placement(int pageIndex, double[] origin, double[] right, double[] down) {
  /** A picture that is its own page, in pixels from its lower left corner. */
  static Placement ofWhole(double width, double height) {
    return new Placement(
        0, new double[] {0, height}, new double[] {width, 0}, new double[] {0, -height});
  }

  /**
   * A picture on a page of a PDF (ISO 32000-2, 8.9.5: it fills the unit square).
   *
   * @param matrix from the unit square to user space
   */
  static Placement ofUnitSquare(int pageIndex, Matrix matrix) {
    double a = matrix.getScaleX();
    double b = matrix.getShearY();
    double c = matrix.getShearX();
    double d = matrix.getScaleY();
    return new Placement(
        pageIndex,
        new double[] {matrix.getTranslateX() + c, matrix.getTranslateY() + d},
        new double[] {a, b},
        new double[] {-c, -d});
  }

  /** Where a part of the picture lies, given in fractions of it from its upper left corner. */
  public Area area(double left, double top, double width, double height) {
    double[] a = point(left, top);
    double[] b = point(left + width, top + height);
    double[] c = point(left + width, top);
    double[] d = point(left, top + height);
    return Area.between(a[0], a[1], b[0], b[1]).union(Area.between(c[0], c[1], d[0], d[1]));
  }

  public Mark mark(double left, double top, double width, double height) {
    return Mark.at(pageIndex, area(left, top, width, height));
  }

  private double[] point(double u, double v) {
    return new double[] {
      origin[0] + u * right[0] + v * down[0], origin[1] + u * right[1] + v * down[1]
    };
  }
}
