package io.dossier.core.extraction.learning.scored;

/** How often values were given for a field in lessons that were held back, and were right. */
record Tally(int right, int given) {
  static final Tally NONE = new Tally(0, 0);

  /** Of what was learned of another layout: mostly wrong. */
  static final Tally FOREIGN = new Tally(0, 2);

  /** In documents: so much weighs what was believed before any lesson. */
  private static final double STRENGTH = 2;

  Tally plus(boolean hit) {
    return new Tally(right + (hit ? 1 : 0), given + 1);
  }

  /** The share that is right as far as it is proven: 0 while nothing is known. */
  double provenShare() {
    return right / (given + STRENGTH);
  }

  /**
   * The share that is right, drawn towards a belief while little is known: the mean of a beta
   * distribution.
   */
  double share(double believed) {
    return (right + STRENGTH * believed) / (given + STRENGTH);
  }
}
