package io.dossier.reader.geometry;

import io.dossier.core.reading.PageBox;

/** Follows boxes when their page is turned. */
public final class QuarterTurn {
  private QuarterTurn() {}

  /**
   * Where the box lies once the page was turned.
   *
   * @param degrees clockwise: 0, 90, 180 or 270
   */
  public static PageBox turned(PageBox box, int degrees) {
    double[] a = turned(box.x(), box.y(), degrees);
    double[] b = turned(box.right(), box.bottom(), degrees);
    return PageBox.clamped(a[0], a[1], b[0], b[1]);
  }

  /** A point in fractions of the page from its top left, before and after the turn. */
  static double[] turned(double u, double v, int degrees) {
    return switch (degrees) {
      case 90 -> new double[] {1 - v, u};
      case 180 -> new double[] {1 - u, 1 - v};
      case 270 -> new double[] {v, 1 - u};
      default -> new double[] {u, v};
    };
  }
}
