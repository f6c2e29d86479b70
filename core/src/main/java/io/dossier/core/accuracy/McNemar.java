package io.dossier.core.accuracy;

/**
 * Two versions on the same cases: what one got right and the other did not (Q. McNemar, 1947).
 *
 * @param gained wrong before, right after
 * @param lost right before, wrong after
 */
public record McNemar(int gained, int lost) {
  public static final McNemar NONE = new McNemar(0, 0);

  public McNemar plus(McNemar more) {
    return new McNemar(gained + more.gained, lost + more.lost);
  }

  static McNemar of(boolean rightBefore, boolean rightAfter) {
    return new McNemar(!rightBefore && rightAfter ? 1 : 0, rightBefore && !rightAfter ? 1 : 0);
  }

  /**
   * How likely the two counts lie this far apart where neither version is better: the exact
   * two-sided binomial test. 1 where nothing changed.
   */
  public double pValue() {
    int changed = gained + lost;
    double tail = 0;
    double logTerm = changed * Math.log(0.5);
    for (int i = 0; i <= Math.min(gained, lost); i++) {
      tail += Math.exp(logTerm);
      logTerm += Math.log((double) (changed - i) / (i + 1));
    }
    return Math.min(1, 2 * tail);
  }
}
