package io.dossier.reader.examination.picture.copymove;

import io.dossier.reader.examination.picture.GreyPlane;

/**
 * How far a part and the place that it matches are one and the same piece of picture.
 *
 * @param likeness correlation of the finest detail, noise included, -1 to 1: what merely looks
 *     alike, such as windows of a house or letters of one kind, differs in its noise
 * @param mutual share of the part whose match leads back to it
 */
record CopyEvidence(MovedPart part, double likeness, double mutual) {
  private static final double BACK_WITHIN = 3;

  static CopyEvidence of(MovedPart part, MatchField field, GreyPlane detail) {
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
    return new CopyEvidence(
        part, product / Math.sqrt(own * others), (double) back / part.pixels().length);
  }

  /** 0 to 1: grows with the part's size, with its likeness, and with how mutual the match is. */
  double strength() {
    double scale = part.scale();
    if (scale < 0.5 || scale > 2 || likeness < 0.3 || mutual < 0.3) {
      return 0;
    }
    double logit =
        1.4 * Math.log(part.pixels().length / 600.0)
            + 10 * (likeness - 0.72)
            + 4 * (mutual - 0.9)
            - 3 * Math.abs(Math.log(scale));
    return 1 / (1 + Math.exp(-logit));
  }
}
