package io.dossier.bench.fraud;

import java.util.List;

/**
 * The chance that a forged file scores above an honest one, ties counted half (Hanley and McNeil,
 * The Meaning and Use of the Area under a ROC Curve, 1982).
 */
final class Auc {
  private Auc() {}

  /** 0.5 where there are none of one kind. */
  static double of(List<Double> forged, List<Double> honest) {
    if (forged.isEmpty() || honest.isEmpty()) {
      return 0.5;
    }
    double[] sorted = honest.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double wins = 0;
    for (double score : forged) {
      wins += (below(sorted, score) + below(sorted, Math.nextUp(score))) / 2.0;
    }
    return wins / forged.size() / honest.size();
  }

  /** How many are less. */
  private static int below(double[] sorted, double score) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
