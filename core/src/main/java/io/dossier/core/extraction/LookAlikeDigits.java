package io.dossier.core.extraction;

import java.util.Set;

/**
 * Digits that engines take for each other in small or faint print, since their strokes run alike:
 * loops that close or not, an upright with or without a foot.
 */
public final class LookAlikeDigits {
  private static final Set<String> PAIRS =
      Set.of("06", "08", "09", "14", "17", "27", "35", "38", "39", "49", "56", "58", "68", "89");

  private LookAlikeDigits() {}

  /** Whether one digit may have been read for the other; no digit looks like itself. */
  public static boolean alike(char one, char other) {
    return PAIRS.contains("" + (char) Math.min(one, other) + (char) Math.max(one, other));
  }

  /**
   * How many digits of a number were read for others that look like them.
   *
   * @return -1 where the two differ in anything else
   */
  public static int exchanged(String one, String other) {
    if (one.length() != other.length()) {
      return -1;
    }
    int exchanged = 0;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        if (!alike(one.charAt(i), other.charAt(i))) {
          return -1;
        }
        exchanged++;
      }
    }
    return exchanged;
  }
}
