package io.dossier.core.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing documents anew, with replacement (percentile bootstrap, B. Efron, 1979).
 * Whole documents are drawn, since the values of one are right or wrong together. The same seed and
 * figures give the same interval.
 *
 * @param draws how often the sample is drawn anew
 */
public record Bootstrap(int draws, long seed) {
  private static final double TAIL = 0.025;

  public Bootstrap {
    if (draws < 1) {
      throw new IllegalArgumentException("at least one draw");
    }
  }

  /**
   * Where a figure of the sum of all documents lies with 95 % confidence; {@link Interval#UNKNOWN}
   * without documents.
   */
  public Interval of(List<FieldTally> documents, ToDoubleFunction<FieldTally> figure) {
    return documents.isEmpty()
        ? Interval.UNKNOWN
        : drawn(documents.size(), drawn -> figure.applyAsDouble(sum(documents, drawn)));
  }

  /**
   * Where the difference of F1 between two versions lies, each draw taking the same documents of
   * both: the paired bootstrap.
   *
   * @param before by document
   * @param after of the same documents in the same order
   */
  public Interval ofDifference(List<FieldTally> before, List<FieldTally> after) {
    if (before.size() != after.size()) {
      throw new IllegalArgumentException("the same documents on both sides");
    }
    return before.isEmpty()
        ? new Interval(-1, 1)
        : drawn(before.size(), drawn -> sum(after, drawn).f1() - sum(before, drawn).f1());
  }

  private Interval drawn(int documents, ToDoubleFunction<int[]> figure) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] figures = new double[draws];
    int[] drawn = new int[documents];
    for (int draw = 0; draw < draws; draw++) {
      Arrays.setAll(drawn, i -> random.nextInt(documents));
      figures[draw] = figure.applyAsDouble(drawn);
    }
    Arrays.sort(figures);
    int cut = (int) Math.floor(TAIL * draws);
    return new Interval(figures[cut], figures[draws - 1 - cut]);
  }

  private static FieldTally sum(List<FieldTally> documents, int[] drawn) {
    int right = 0;
    int given = 0;
    int there = 0;
    for (int index : drawn) {
      FieldTally tally = documents.get(index);
      right += tally.right();
      given += tally.given();
      there += tally.there();
    }
    return new FieldTally(right, given, there);
  }
}
