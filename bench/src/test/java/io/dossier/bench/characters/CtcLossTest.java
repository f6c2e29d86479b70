package io.dossier.bench.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CtcLossTest {
  private static final int CLASSES = 3;
  private static final int STEPS = 4;

  @Test
  void probabilitiesOfAllTextsAddUpToOne() {
    float[] probabilities = softmax(sums(5));
    double all = 0;
    for (List<int[]> text : texts()) {
      all += Math.exp(-loss(probabilities, text));
    }

    assertEquals(1, all, 1e-6);
  }

  @Test
  void aCharacterOfUnknownCaseIsAsLikelyAsBoth() {
    float[] probabilities = softmax(sums(6));

    double either = Math.exp(-loss(probabilities, List.of(new int[] {1, 2})));
    double apart =
        Math.exp(-loss(probabilities, List.of(new int[] {1})))
            + Math.exp(-loss(probabilities, List.of(new int[] {2})));
    assertTrue(either > apart);
  }

  @Test
  void gradientIsTheSlopeOfTheLoss() {
    double[] sums = sums(7);
    List<int[]> text = List.of(new int[] {1, 2}, new int[] {2}, new int[] {2});
    float[] gradient = new float[sums.length];
    new CtcLoss(softmax(sums), CLASSES, text).into(gradient);

    for (int i = 0; i < sums.length; i++) {
      double step = 1e-2;
      sums[i] += step;
      double more = loss(softmax(sums), text);
      sums[i] -= 2 * step;
      double less = loss(softmax(sums), text);
      sums[i] += step;
      assertEquals((more - less) / (2 * step), gradient[i], 1e-3);
    }
  }

  @Test
  void aTextTooLongForTheStepsIsImpossible() {
    List<int[]> text = List.of(new int[] {1}, new int[] {1}, new int[] {1});

    assertEquals(Double.POSITIVE_INFINITY, loss(softmax(sums(8)), text));
  }

  private static double loss(float[] probabilities, List<int[]> text) {
    return new CtcLoss(probabilities, CLASSES, text).into(new float[probabilities.length]);
  }

  /** Every text of the two characters that is no longer than the steps. */
  private static List<List<int[]>> texts() {
    List<List<int[]>> texts = new ArrayList<>(List.of(List.of()));
    for (int from = 0, length = 1; length <= STEPS; length++) {
      int to = texts.size();
      for (; from < to; from++) {
        for (int[] next : new int[][] {{1}, {2}}) {
          List<int[]> longer = new ArrayList<>(texts.get(from));
          longer.add(next);
          texts.add(longer);
        }
      }
    }
    return texts;
  }

  private static double[] sums(long seed) {
    return new Random(seed).doubles(STEPS * CLASSES, -2, 2).toArray();
  }

  private static float[] softmax(double[] sums) {
    float[] out = new float[sums.length];
    for (int step = 0; step < STEPS; step++) {
      double all = 0;
      for (int k = 0; k < CLASSES; k++) {
        all += Math.exp(sums[step * CLASSES + k]);
      }
      for (int k = 0; k < CLASSES; k++) {
        out[step * CLASSES + k] = (float) (Math.exp(sums[step * CLASSES + k]) / all);
      }
    }
    return out;
  }
}
