package io.dossier.bench.crosscheck;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The token-set ratio as fuzzywuzzy and RapidFuzz define it: the words that both texts have are set
 * against what each has besides, and the best of three ratios counts; a ratio is 100 times the
 * share of characters that need no insertion or deletion.
 */
final class TokenSetRatio {
  private TokenSetRatio() {}

  static double of(String left, String right) {
    Set<String> a = tokens(left);
    Set<String> b = tokens(right);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    a.removeAll(both);
    b.removeAll(both);
    if (!both.isEmpty() && (a.isEmpty() || b.isEmpty())) {
      return 100;
    }
    String common = String.join(" ", both);
    String withA = (common + " " + String.join(" ", a)).strip();
    String withB = (common + " " + String.join(" ", b)).strip();
    double best = ratio(withA, withB);
    return common.isEmpty()
        ? best
        : Math.max(best, Math.max(ratio(common, withA), ratio(common, withB)));
  }

  private static Set<String> tokens(String text) {
    Set<String> tokens = new TreeSet<>(Arrays.asList(text.split(" ")));
    tokens.remove("");
    return tokens;
  }

  private static double ratio(String a, String b) {
    int all = a.length() + b.length();
    return all == 0 ? 100 : 200.0 * commonLength(a, b) / all;
  }

  /** Of the longest common subsequence. */
  private static int commonLength(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      for (int j = 1; j <= b.length(); j++) {
        row[j] =
            a.charAt(i - 1) == b.charAt(j - 1) ? last[j - 1] + 1 : Math.max(last[j], row[j - 1]);
      }
      last = row;
    }
    return last[b.length()];
  }
}
