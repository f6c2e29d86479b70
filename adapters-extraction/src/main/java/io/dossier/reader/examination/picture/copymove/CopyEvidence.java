package io.dossier.reader.examination.picture.copymove;

import io.dossier.reader.examination.picture.GreyPlane;
import java.util.Arrays;

/**
 * How far a part and the place that it matches are one and the same piece of picture.
 *
 * @param likeness correlation of the finest detail, noise included, -1 to 1: what merely looks
 *     alike, such as windows of a house or letters of one kind, differs in its noise
 * @param mutual share of the part whose match leads back to it
 * @param print whether it looks like print on plain paper, of which letters and words recur
 */
record CopyEvidence(MovedPart part, double likeness, double mutual, boolean print) {
  private static final double BACK_WITHIN = 3;

  /** Grey levels within which paper differs from paper. */
  private static final double PAPER_WITHIN = 12;

  private static final double PAPER_SHARE = 0.35;
  private static final double INK = 12;

  /** Print that recurs in line with itself cannot be told from print that was copied there. */
  private static final double MOST_FOR_PRINT = 0.6;

  /**
   * @param detail what is left of the picture when its smooth part is taken away
   */
  static CopyEvidence of(MovedPart part, MatchField field, GreyPlane plane, GreyPlane detail) {
    double product = 0;
    double own = 1e-6;
    double others = 1e-6;
    int back = 0;
    for (int at : part.pixels()) {
      int x = at % part.width();
      int y = at / part.width();
      double mx = part.mappedX(x, y);
      double my = part.mappedY(x, y);
      double a = detail.at(x, y);
      double b = detail.between(mx, my);
      product += a * b;
      own += a * a;
      others += b * b;
      int column = (int) Math.round(mx);
      int row = (int) Math.round(my);
      if (column >= 0 && row >= 0 && column < detail.width() && row < detail.height()) {
        int other = row * detail.width() + column;
        if (Math.abs(field.dx[other] + mx - x) <= BACK_WITHIN
            && Math.abs(field.dy[other] + my - y) <= BACK_WITHIN) {
          back++;
        }
      }
    }
    double ink = Math.sqrt(own / part.pixels().length);
    return new CopyEvidence(
        part,
        product / Math.sqrt(own * others),
        (double) back / part.pixels().length,
        ink > INK && paper(part, plane) > PAPER_SHARE);
  }

  /** The share of a part that has nearly the brightness of its brightest tenth. */
  private static double paper(MovedPart part, GreyPlane plane) {
    float[] values = new float[part.pixels().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = plane.values()[part.pixels()[i]];
    }
    Arrays.sort(values);
    float bright = values[values.length * 9 / 10];
    int near = 0;
    for (float value : values) {
      near += Math.abs(value - bright) < PAPER_WITHIN ? 1 : 0;
    }
    return (double) near / values.length;
  }

  /** Lines and columns of print lie so; nothing else does but by chance. */
  private boolean aligned() {
    int at = part.pixels()[part.pixels().length / 2];
    int x = at % part.width();
    int y = at / part.width();
    return Math.min(Math.abs(part.mappedX(x, y) - x), Math.abs(part.mappedY(x, y) - y)) < 2.5;
  }

  /** 0 to 1: grows with the part's size, with its likeness, and with how mutual the match is. */
  double strength() {
    double scale = part.scale();
    if (scale < 0.5 || scale > 2 || likeness < 0.3 || mutual < 0.3) {
      return 0;
    }
    double logit =
        1.8 * Math.log(part.pixels().length / 600.0)
            + 8 * (likeness - 0.65)
            + 4 * (mutual - 0.9)
            - 3 * Math.abs(Math.log(scale))
            - (aligned() ? 2.5 : 0)
            - (print ? 4 : 0);
    double strength = 1 / (1 + Math.exp(-logit));
    return print && aligned() ? Math.min(MOST_FOR_PRINT, strength) : strength;
  }
}
