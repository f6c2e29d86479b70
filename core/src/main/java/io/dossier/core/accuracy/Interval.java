package io.dossier.core.accuracy;

/**
 * Where a figure lies with 95 % confidence.
 *
 * @param high not below {@code low}
 */
public record Interval(double low, double high) {
  /** The normal distribution's quantile for 95 % between both sides. */
  private static final double Z = 1.959964;

  /** Of a share that no sample tells anything about. */
  public static final Interval UNKNOWN = new Interval(0, 1);

  /**
   * Of a share, by Wilson's score interval (E. B. Wilson, 1927), which holds for small samples and
   * shares near 0 and 1.
   *
   * @param share 0 to 1, as observed
   * @param of how many were observed; need not be whole
   */
  public static Interval wilson(double share, double of) {
    if (of <= 0) {
      return UNKNOWN;
    }
    double z2 = Z * Z;
    double middle = (share + z2 / (2 * of)) / (1 + z2 / of);
    double half = Z / (1 + z2 / of) * Math.sqrt(share * (1 - share) / of + z2 / (4 * of * of));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
