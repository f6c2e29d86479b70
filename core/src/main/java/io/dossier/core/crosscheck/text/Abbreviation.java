package io.dossier.core.crosscheck.text;

/** Short forms made of a word's own letters: {@code GOVT}, {@code HSG}, {@code SOL}. */
public final class Abbreviation {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final int LEAST_LEFT_OUT = 2;

  private Abbreviation() {}

  /**
   * Whether one is the beginning of the other, or some of its letters with the first and the last.
   */
  public static boolean isBetween(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    int length = shorter.length();
    if (length < SHORTEST || length > LONGEST || longer.length() - length < LEAST_LEFT_OUT) {
      return false;
    }
    boolean begins = length > SHORTEST && longer.startsWith(shorter);
    return begins || endsAlike(shorter, longer) && isWithin(shorter, longer);
  }

  private static boolean endsAlike(String shorter, String longer) {
    return shorter.charAt(0) == longer.charAt(0)
        && shorter.charAt(shorter.length() - 1) == longer.charAt(longer.length() - 1);
  }

  /** Whether the letters stand in the longer word in their order. */
  private static boolean isWithin(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length();
  }
}
