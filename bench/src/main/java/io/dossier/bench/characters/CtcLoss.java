package io.dossier.bench.characters;

import java.util.Arrays;
import java.util.List;

/**
 * The loss of connectionist temporal classification (Graves et al., 2006): the negative logarithm
 * of the probability of a text over all ways to spread it over time steps. A character of the text
 * may be one of several classes, as a letter whose case is not known.
 */
final class CtcLoss {
  private static final double LEAST = 1e-30;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final float[] probabilities;
  private final int classes;
  private final int steps;
  private final List<int[]> text;

  /** Blanks and characters by turns: even ones are blanks. */
  private final int states;

  private final double[][] seen;

  /**
   * @param probabilities {@code [step][class]}, row by row; class 0 is the blank
   * @param text the classes that each character may be
   */
  CtcLoss(float[] probabilities, int classes, List<int[]> text) {
    this.probabilities = probabilities;
    this.classes = classes;
    this.steps = probabilities.length / classes;
    this.text = text;
    this.states = 2 * text.size() + 1;
    this.seen = new double[steps][states];
    for (int step = 0; step < steps; step++) {
      for (int state = 0; state < states; state++) {
        double sum = 0;
        for (int k : classesOf(state)) {
          sum += probabilities[step * classes + k];
        }
        seen[step][state] = Math.log(Math.max(LEAST, sum));
      }
    }
  }

  private static final int[] BLANK = {0};

  private int[] classesOf(int state) {
    return state % 2 == 0 ? BLANK : text.get(state / 2);
  }

  /**
   * @param gradient receives the loss's derivative by the layer's sums before the softmax, {@code
   *     [step][class]}
   * @return the loss; infinite where the text is too long for the steps
   */
  double into(float[] gradient) {
    double[][] before = forward();
    double[][] behind = backward();
    double all = before[steps - 1][states - 1];
    if (states > 1) {
      all = sum(all, before[steps - 1][states - 2]);
    }
    if (all == NEVER) {
      return Double.POSITIVE_INFINITY;
    }
    System.arraycopy(probabilities, 0, gradient, 0, probabilities.length);
    for (int step = 0; step < steps; step++) {
      for (int state = 0; state < states; state++) {
        double share = Math.exp(before[step][state] + behind[step][state] - all);
        double likely = Math.exp(seen[step][state]);
        for (int k : classesOf(state)) {
          int at = step * classes + k;
          gradient[at] -= (float) (share * Math.max(LEAST, probabilities[at]) / likely);
        }
      }
    }
    return -all;
  }

  private double[][] forward() {
    double[][] sums = never();
    for (int state = 0; state < Math.min(2, states); state++) {
      sums[0][state] = seen[0][state];
    }
    for (int step = 1; step < steps; step++) {
      for (int state = 0; state < states; state++) {
        double sum = sums[step - 1][state];
        if (state > 0) {
          sum = sum(sum, sums[step - 1][state - 1]);
        }
        if (mayLeap(state)) {
          sum = sum(sum, sums[step - 1][state - 2]);
        }
        sums[step][state] = sum + seen[step][state];
      }
    }
    return sums;
  }

  private double[][] backward() {
    double[][] sums = never();
    for (int state = Math.max(0, states - 2); state < states; state++) {
      sums[steps - 1][state] = 0;
    }
    for (int step = steps - 2; step >= 0; step--) {
      for (int state = 0; state < states; state++) {
        double sum = sums[step + 1][state] + seen[step + 1][state];
        if (state + 1 < states) {
          sum = sum(sum, sums[step + 1][state + 1] + seen[step + 1][state + 1]);
        }
        if (state + 2 < states && mayLeap(state + 2)) {
          sum = sum(sum, sums[step + 1][state + 2] + seen[step + 1][state + 2]);
        }
        sums[step][state] = sum;
      }
    }
    return sums;
  }

  /** Whether the blank before a character may be left out: not between two alike. */
  private boolean mayLeap(int state) {
    return state > 1 && state % 2 == 1 && !Arrays.equals(classesOf(state), classesOf(state - 2));
  }

  private double[][] never() {
    double[][] sums = new double[steps][states];
    for (double[] row : sums) {
      Arrays.fill(row, NEVER);
    }
    return sums;
  }

  /** The logarithm of a sum, of logarithms. */
  private static double sum(double a, double b) {
    double more = Math.max(a, b);
    return more == NEVER ? NEVER : more + Math.log1p(Math.exp(Math.min(a, b) - more));
  }
}
