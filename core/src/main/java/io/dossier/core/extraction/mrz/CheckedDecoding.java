package io.dossier.core.extraction.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The likeliest text with a check digit that holds, exactly: for every remainder modulo 10 the best
 * way there is kept, character by character.
 */
final class CheckedDecoding {
  private static final int[] WEIGHTS = {7, 3, 1};

  private double[] sums = new double[10];
  private final List<char[]> choices = new ArrayList<>();
  private final List<int[]> origins = new ArrayList<>();

  /**
   * @param text with its check digit behind it
   * @param log the sum of the logarithms of its characters' probabilities
   */
  record Best(String text, double log) {}

  CheckedDecoding() {
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[0] = 0;
  }

  /** One more character, one of those allowed. */
  void add(double[] evidence, String allowed) {
    double[] next = new double[10];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    char[] choice = new char[10];
    int[] origin = new int[10];
    int weight = WEIGHTS[choices.size() % 3];
    for (char c : allowed.toCharArray()) {
      double log = evidence[MrzDecoding.CHARACTERS.indexOf(c)];
      for (int from = 0; from < 10; from++) {
        int to = (from + weight * CheckDigit.value(c)) % 10;
        if (sums[from] + log > next[to]) {
          next[to] = sums[from] + log;
          choice[to] = c;
          origin[to] = from;
        }
      }
    }
    sums = next;
    choices.add(choice);
    origins.add(origin);
  }

  Best best(double[] digitEvidence) {
    int digit = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 10; i++) {
      double log = sums[i] + digitEvidence[MrzDecoding.CHARACTERS.indexOf('0' + i)];
      if (log > most) {
        most = log;
        digit = i;
      }
    }
    StringBuilder text = new StringBuilder().append((char) ('0' + digit));
    int remainder = digit;
    for (int i = choices.size() - 1; i >= 0; i--) {
      text.append(choices.get(i)[remainder]);
      remainder = origins.get(i)[remainder];
    }
    return new Best(text.reverse().toString(), most);
  }
}
