package io.dossier.core.crosscheck.text;

/**
 * How many letters were put in, left out, changed or swapped with their neighbour (optimal string
 * alignment, after F. J. Damerau, 1964: four in five misspellings are one such slip).
 */
public final class Slips {
  private Slips() {}

  /** No further than {@code most}; {@code most + 1} stands for all beyond. */
  public static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && swapped(a, b, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.min(last[b.length()], most + 1);
  }

  /** Whether words that are one slip apart have two letters in each other's place. */
  public static boolean isSwap(String a, String b) {
    return a.length() == b.length() && a.chars().sum() == b.chars().sum();
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
