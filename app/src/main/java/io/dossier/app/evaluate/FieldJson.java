package io.dossier.app.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.accuracy.Figures;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field, or several together; a table by its cells.
 *
 * @param low of F1's interval
 * @param high of F1's interval
 * @param support how many values there are in truth; of tables, how many cells
 * @param interval how the intervals were found: wilson, bootstrap, wilson_over_documents
 * @param rows of a table; absent elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldJson(
    int right,
    int given,
    int support,
    double precision,
    double precisionLow,
    double precisionHigh,
    double recall,
    double recallLow,
    double recallHigh,
    double f1,
    double low,
    double high,
    String interval,
    @Nullable RowsJson rows) {
  static FieldJson of(Figures figures, @Nullable FieldTally rows) {
    FieldTally tally = figures.tally();
    return new FieldJson(
        tally.right(),
        tally.given(),
        tally.there(),
        Rounding.of(tally.precision()),
        Rounding.of(figures.precision().low()),
        Rounding.of(figures.precision().high()),
        Rounding.of(tally.recall()),
        Rounding.of(figures.recall().low()),
        Rounding.of(figures.recall().high()),
        Rounding.of(tally.f1()),
        Rounding.of(figures.f1().low()),
        Rounding.of(figures.f1().high()),
        figures.method().name().toLowerCase(Locale.ROOT),
        rows == null ? null : RowsJson.of(rows));
  }

  /**
   * Whole rows.
   *
   * @param exact the share of the rows in truth of which every cell was found right
   */
  record RowsJson(int right, int given, int support, double exact) {
    static RowsJson of(FieldTally rows) {
      return new RowsJson(rows.right(), rows.given(), rows.there(), Rounding.of(rows.recall()));
    }
  }
}
