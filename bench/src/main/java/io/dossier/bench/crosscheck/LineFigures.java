package io.dossier.bench.crosscheck;

import io.dossier.bench.crosscheck.LabelledPair.Label;
import java.util.List;

/** How well a line parts pairs whose label counts as alike from the rest. */
record LineFigures(double precision, double recall) {
  private static final double HIGHEST = 100;
  private static final double STEP = 0.5;

  /** One pair's score. */
  record ScoredPair(LabelledPair pair, double score) {}

  /**
   * @param least the last label that counts as alike: {@code SAME} at the upper line, {@code
   *     SIMILAR} at the lower
   */
  static LineFigures at(double line, Label least, List<ScoredPair> pairs) {
    int hits = 0;
    int called = 0;
    int alike = 0;
    for (ScoredPair each : pairs) {
      boolean is = each.pair().label().compareTo(least) <= 0;
      boolean says = each.score() >= line;
      hits += is && says ? 1 : 0;
      called += says ? 1 : 0;
      alike += is ? 1 : 0;
    }
    return new LineFigures(
        called == 0 ? 1 : (double) hits / called, alike == 0 ? 1 : (double) hits / alike);
  }

  /** The line with the best F1, the lowest of equally good ones. */
  static double fitted(Label least, List<ScoredPair> pairs) {
    double best = HIGHEST;
    double most = -1;
    for (double line = 0; line <= HIGHEST; line += STEP) {
      double f1 = at(line, least, pairs).f1();
      if (f1 > most) {
        most = f1;
        best = line;
      }
    }
    return best;
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
