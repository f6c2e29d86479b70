package io.dossier.reader.quality;

import java.util.Arrays;

/** Quantiles of measures. */
final class Quantiles {
  private Quantiles() {}

  /**
   * @param counts how often each value from 0 on stands
   */
  static int ofCounts(int[] counts, int total, double share) {
    long wanted = Math.max(1, (long) Math.ceil(share * total));
    long seen = 0;
    for (int value = 0; value < counts.length; value++) {
      seen += counts[value];
      if (seen >= wanted) {
        return value;
      }
    }
    return counts.length - 1;
  }

  /** 0 of none. */
  static double of(double[] values, double share) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }
}
