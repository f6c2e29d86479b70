package io.dossier.reader.geometry;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;

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

  /** The line with the boxes of its words where they lie once the page was turned. */
  public static Line turned(Line line, int degrees) {
    return new Line(
        line.words().stream()
            .map(word -> new Word(word.text(), turned(word.box(), degrees), word.confidence()))
            .toList(),
        line.source());
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
