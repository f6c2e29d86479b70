package io.dossier.core.accuracy;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Precision, recall and F1 of one field, or of several together, with 95 % intervals.
 *
 * @param tally the sum of all documents
 * @param documents how many there were
 * @param method of the intervals
 */
public record Figures(
    FieldTally tally,
    int documents,
    Interval precision,
    Interval recall,
    Interval f1,
    Method method) {

  /** How the intervals were found. */
  public enum Method {
    /**
     * Wilson's score, of a field that has one value at most in a document, so that values are as
     * independent as documents are.
     */
    WILSON,
    /** {@link Bootstrap} over documents, of a list's cells and of several fields together. */
    BOOTSTRAP,
    /**
     * Wilson's score with as many observations as there are documents: where documents drawn anew
     * never differ, as when all is right.
     */
    WILSON_OVER_DOCUMENTS
  }

  /**
   * @param byDocument the tally of each document
   */
  public static Figures of(List<FieldTally> byDocument, Bootstrap bootstrap) {
    FieldTally sum = byDocument.stream().reduce(FieldTally.NONE, FieldTally::plus);
    if (byDocument.stream().allMatch(tally -> tally.given() <= 1 && tally.there() <= 1)) {
      return new Figures(
          sum,
          byDocument.size(),
          sum.precisionInterval(),
          sum.recallInterval(),
          sum.f1Interval(),
          Method.WILSON);
    }
    List<FieldTally> telling =
        byDocument.stream().filter(tally -> !tally.equals(FieldTally.NONE)).toList();
    Interval f1 = bootstrap.of(telling, FieldTally::f1);
    boolean drawn = f1.low() < f1.high();
    return new Figures(
        sum,
        byDocument.size(),
        interval(telling, bootstrap, FieldTally::precision, sum),
        interval(telling, bootstrap, FieldTally::recall, sum),
        drawn ? f1 : Interval.wilson(sum.f1(), telling.size()),
        drawn ? Method.BOOTSTRAP : Method.WILSON_OVER_DOCUMENTS);
  }

  private static Interval interval(
      List<FieldTally> documents,
      Bootstrap bootstrap,
      ToDoubleFunction<FieldTally> figure,
      FieldTally sum) {
    Interval interval = bootstrap.of(documents, figure);
    return interval.low() < interval.high()
        ? interval
        : Interval.wilson(figure.applyAsDouble(sum), documents.size());
  }
}
