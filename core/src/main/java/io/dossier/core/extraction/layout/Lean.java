package io.dossier.core.extraction.layout;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the columns of a photographed page lean: by so many page widths over the page's height to the
 * right towards the foot. Told by the projection profile of the lines' edges (W. Postl, Detection
 * of linear oblique structures and skew scan in digitized documents, 1986): the lean along which
 * most left and most right edges fall together.
 */
record Lean(double lean) {
  static final Lean NONE = new Lean(0);

  private static final double MOST = 0.2;
  private static final double STEP = 0.01;

  /** Edges that are no further apart are one column's, of the page's width. */
  private static final double BIN = 0.008;

  /** Fewer lines make no columns. */
  private static final int LEAST_LINES = 30;

  /** So much sharper than upright columns leaning ones must be. */
  private static final double CLEARER = 1.15;

  private record Edge(double x, double y) {}

  /**
   * @param lines levelled
   */
  static Lean of(List<Line> lines) {
    List<Edge> left = new ArrayList<>();
    List<Edge> right = new ArrayList<>();
    for (Line line : lines) {
      if (line.source() == TextSource.OCR) {
        left.add(new Edge(line.box().x(), line.box().centerY()));
        right.add(new Edge(line.box().right(), line.box().centerY()));
      }
    }
    if (left.size() < LEAST_LINES) {
      return NONE;
    }
    Lean best = NONE;
    double most = CLEARER * (NONE.sharpness(left) + NONE.sharpness(right));
    for (double lean = -MOST; lean <= MOST; lean += STEP) {
      Lean each = new Lean(lean);
      double sharpness = each.sharpness(left) + each.sharpness(right);
      if (sharpness > most) {
        most = sharpness;
        best = each;
      }
    }
    return best;
  }

  /** The sum of the squares of the profile along this lean. */
  private double sharpness(List<Edge> edges) {
    double[] profile = new double[(int) (2 / BIN) + 2];
    for (Edge edge : edges) {
      double at = Math.max(0, (edge.x() - shift(edge.y()) + 0.5) / BIN);
      int bin = Math.min(profile.length - 2, (int) at);
      double share = Math.min(1, at - bin);
      profile[bin] += 1 - share;
      profile[bin + 1] += share;
    }
    return Arrays.stream(profile).map(each -> each * each).sum();
  }

  private double shift(double y) {
    return lean * (y - 0.5);
  }

  /** A box where it stands when the columns are upright. */
  PageBox upright(PageBox box) {
    double shift = shift(box.centerY());
    return this == NONE
        ? box
        : PageBox.clamped(box.x() - shift, box.y(), box.right() - shift, box.bottom());
  }

  /** Where an upright box stands on the page as it is seen. */
  PageBox seen(PageBox box) {
    double shift = shift(box.centerY());
    return this == NONE
        ? box
        : PageBox.clamped(box.x() + shift, box.y(), box.right() + shift, box.bottom());
  }
}
