package io.dossier.core.extraction;

import java.util.Arrays;

/**
 * How many letters must be changed, put in or left out to make one text of another (Levenshtein).
 */
public final class EditDistance {
  private EditDistance() {}

  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    return last(a, b, row)[b.length()];
  }

  /** To the part of {@code whole} that is nearest to {@code part} (P. H. Sellers, 1980). */
  public static int toPartOf(String part, String whole) {
    int[] row = new int[whole.length() + 1];
    return Arrays.stream(last(part, whole, row)).min().orElse(part.length());
  }

  private static int[] last(String a, String b, int[] first) {
    int[] row = first;
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[row.length];
      next[0] = row[0] + 1;
      for (int j = 1; j < row.length; j++) {
        int change = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(change, Math.min(row[j], next[j - 1]) + 1);
      }
      row = next;
    }
    return row;
  }
}
