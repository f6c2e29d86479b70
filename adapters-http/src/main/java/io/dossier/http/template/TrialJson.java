package io.dossier.http.template;

import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.Calibration;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.accuracy.Interval;
import io.dossier.core.template.Trial;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a version did on documents whose values an analyst gave. Shares are 0 to 1, intervals hold
 * with 95 % confidence (Wilson's score).
 *
 * @param split leave_one_out, five_fold and held_back try no document by a model that has learned
 *     from it; as_it_stands tries all by the version itself
 * @param learnedFrom how many of the documents the version had learned from: their figures flatter
 *     it
 * @param skipped documents with an analyst's values that could not be tried, since nothing that was
 *     read of them is there
 * @param comparedWith others on the same documents
 */
@Serdeable
record TrialJson(
    String split,
    int documents,
    int learnedFrom,
    int skipped,
    Map<String, FieldJson> perField,
    FieldJson overall,
    WholeJson allFieldsRight,
    CalibrationJson calibration,
    List<ComparedJson> comparedWith) {

  static TrialJson of(Trial trial) {
    Accuracy accuracy = trial.accuracy();
    return new TrialJson(
        trial.split().name().toLowerCase(Locale.ROOT),
        accuracy.documents(),
        trial.learnedFrom(),
        trial.skipped(),
        perField(accuracy),
        FieldJson.of(accuracy.overall()),
        WholeJson.of(accuracy),
        CalibrationJson.of(accuracy.calibration()),
        trial.compared().stream().map(ComparedJson::of).toList());
  }

  /**
   * One field, or all together.
   *
   * @param low of F1's interval
   * @param high of F1's interval
   * @param support how many values there are in truth; of tables, how many cells
   */
  @Serdeable
  record FieldJson(
      double precision,
      double precisionLow,
      double precisionHigh,
      double recall,
      double recallLow,
      double recallHigh,
      double f1,
      double low,
      double high,
      int support) {
    static FieldJson of(FieldTally tally) {
      Interval precision = tally.precisionInterval();
      Interval recall = tally.recallInterval();
      Interval f1 = tally.f1Interval();
      return new FieldJson(
          rounded(tally.precision()),
          rounded(precision.low()),
          rounded(precision.high()),
          rounded(tally.recall()),
          rounded(recall.low()),
          rounded(recall.high()),
          rounded(tally.f1()),
          rounded(f1.low()),
          rounded(f1.high()),
          tally.there());
    }
  }

  /** How many documents have every field right. */
  @Serdeable
  record WholeJson(int documents, double share, double low, double high) {
    static WholeJson of(Accuracy accuracy) {
      Interval interval = accuracy.wholeInterval();
      return new WholeJson(
          accuracy.whole(),
          rounded(accuracy.wholeShare()),
          rounded(interval.low()),
          rounded(interval.high()));
    }
  }

  /**
   * Whether confidence can be trusted.
   *
   * @param error the expected calibration error, 0 to 1
   * @param bins of equal width, the least confident first
   */
  @Serdeable
  record CalibrationJson(double error, List<BinJson> bins) {
    static CalibrationJson of(Calibration calibration) {
      return new CalibrationJson(
          rounded(calibration.error()),
          calibration.bins().stream()
              .map(bin -> new BinJson(bin.given(), bin.right(), rounded(bin.confidence())))
              .toList());
    }
  }

  /**
   * @param confidence the mean of the values given
   */
  @Serdeable
  record BinJson(int given, int right, double confidence) {}

  /**
   * Another on the same documents.
   *
   * @param name built_in or version
   */
  @Serdeable
  record ComparedJson(
      String name,
      @Nullable Integer version,
      int learnedFrom,
      Map<String, FieldJson> perField,
      FieldJson overall,
      WholeJson allFieldsRight) {
    static ComparedJson of(Trial.Compared compared) {
      return new ComparedJson(
          compared.version().isPresent() ? "version" : "built_in",
          compared.version().isPresent() ? compared.version().getAsInt() : null,
          compared.learnedFrom(),
          TrialJson.perField(compared.accuracy()),
          FieldJson.of(compared.accuracy().overall()),
          WholeJson.of(compared.accuracy()));
    }
  }

  private static Map<String, FieldJson> perField(Accuracy accuracy) {
    Map<String, FieldJson> fields = new TreeMap<>();
    accuracy.fields().forEach((name, tally) -> fields.put(name, FieldJson.of(tally)));
    return fields;
  }

  private static double rounded(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP).doubleValue();
  }
}
