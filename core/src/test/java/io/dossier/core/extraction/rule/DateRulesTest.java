package io.dossier.core.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRulesTest {
  private static final String ORDER = "dates_in_order born issued ends";

  @Test
  void wantsDatesInTheirOrder() {
    Fields.of("born", "1990-01-01", "issued", "2020-01-01", "ends", "2025-01-01").keeps(ORDER);
    Fields.of("born", "2020-01-01", "issued", "2020-01-01").keeps(ORDER);
    Fields.of("born", "1990-01-01", "issued", "2026-01-01", "ends", "2025-01-01")
        .breaks(ORDER, "ends is before issued");
  }

  @Test
  void passesOverADateThatWasNotFound() {
    Fields.of("born", "2026-01-01", "ends", "2025-01-01").breaks(ORDER, "ends is before born");
    assertThat(Fields.of("born", "2026-01-01").rule(ORDER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2031-05-06", "2099-12-31"})
  void takesDaysOfTwoCenturiesForPlausible(String day) {
    Fields.of("date", day).keeps("date_plausible date");
  }

  @Test
  void wantsDatesWithinBounds() {
    Fields.of("date", "1899-12-31").breaks("date_plausible date", "too early");
    Fields.of("date", "2100-01-01").breaks("date_plausible date", "too late");
    Fields.of("date", "2016-01-01").breaks("date_plausible date until=2015-12-31", "too late");
  }

  @Test
  void takesOtherDatesOfTheDocumentForBounds() {
    String rule = "date_plausible date from=start until=end";
    Fields.of("date", "2031-02-03", "start", "2031-02-01", "end", "2031-02-28").keeps(rule);
    Fields.of("date", "2031-01-31", "start", "2031-02-01", "end", "2031-02-28")
        .breaks(rule, "too early");
    Fields.of("date", "2031-03-01", "start", "2031-02-01", "end", "2031-02-28")
        .breaks(rule, "too late");
    Fields.of("date", "2031-03-01", "start", "2031-02-01").keeps(rule);
    Fields.of("date", "2031-03-01", "end", "2031-02-28")
        .breaks("date_plausible date until=end", "too late");
  }

  @Test
  void looksAtEachRow() {
    Fields.none()
        .with("rows", Fields.row("date", "2031-01-01"), Fields.row("date", "1831-01-01"))
        .breaks("date_plausible rows.date", "row 2 of rows: the date is too early");
  }
}
