package io.dossier.core.extraction.mrz;

import java.util.Arrays;

/**
 * The likeliest names: primary identifier, two fillers, secondary identifier, then fillers to the
 * end; within either, words have one filler between them (ICAO Doc 9303 part 3, 4.6).
 */
final class NameDecoding {
  private static final int PRIMARY = 0;
  private static final int PRIMARY_FILLER = 1;
  private static final int BETWEEN = 2;
  private static final int SECONDARY = 3;
  private static final int SECONDARY_FILLER = 4;
  private static final int END = 5;
  private static final int STATES = 6;

  /** Where each state leads by a letter; -1 nowhere. */
  private static final int[] BY_LETTER = {PRIMARY, PRIMARY, SECONDARY, SECONDARY, SECONDARY, -1};

  /** Where each state leads by a filler. */
  private static final int[] BY_FILLER = {PRIMARY_FILLER, BETWEEN, END, SECONDARY_FILLER, END, END};

  private final double[][] evidence;
  private final MrzFormat.Place place;

  NameDecoding(double[][] evidence, MrzFormat.Place place) {
    this.evidence = evidence;
    this.place = place;
  }

  void into(char[] line) {
    int length = place.to() - place.from();
    int[][] origins = new int[length + 1][STATES];
    double[] sums = new double[STATES];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[PRIMARY] = 0;
    for (int i = 0; i < length; i++) {
      double[] next = new double[STATES];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      double[] cell = evidence[place.from() + i];
      for (int state = 0; state < STATES; state++) {
        step(sums[state] + cell[letter(cell)], state, BY_LETTER[state], next, origins[i + 1]);
        step(sums[state] + cell[0], state, BY_FILLER[state], next, origins[i + 1]);
      }
      sums = next;
    }
    int state = 0;
    for (int i = 1; i < STATES; i++) {
      state = sums[i] > sums[state] ? i : state;
    }
    for (int i = length; i > 0; i--) {
      boolean filler = state == PRIMARY_FILLER || state == BETWEEN || state >= SECONDARY_FILLER;
      int at = place.from() + i - 1;
      line[at] = filler ? '<' : MrzDecoding.CHARACTERS.charAt(letter(evidence[at]));
      state = origins[i][state];
    }
  }

  private static void step(double sum, int from, int to, double[] next, int[] origins) {
    if (to >= 0 && sum > next[to]) {
      next[to] = sum;
      origins[to] = from;
    }
  }

  private static int letter(double[] cell) {
    int best = MrzDecoding.CHARACTERS.indexOf('A');
    for (int c = best; c < cell.length; c++) {
      best = cell[c] > cell[best] ? c : best;
    }
    return best;
  }
}
