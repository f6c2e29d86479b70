package io.dossier.core.extraction.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.PeriodDays.Bound;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERIODE : OKTOBER 2024|2024-10-01|2024-10-31",
        "Februar 2024|2024-02-01|2024-02-29",
        "02/2023|2023-02-01|2023-02-28",
        "1 - 31 Mei 2024|2024-05-01|2024-05-31",
        "20 Des s/d 14 Jan 2024|2023-12-20|2024-01-14",
        "01 Okt 2019 s.d . 31 Okt 2019|2019-10-01|2019-10-31",
        "01/03 - 31/03/2024|2024-03-01|2024-03-31",
        "09.11.2025 - 03.12.2025|2025-11-09|2025-12-03",
        "Zeitraum vom 03.02.2025 bis 28.02.2025|2025-02-03|2025-02-28"
      })
  void findsBothEndsOfAPeriod(String text, String first, String last) {
    assertThat(days(new PeriodDays(Bound.FIRST), text).get(0)).isEqualTo(first);
    List<String> ends = days(new PeriodDays(Bound.LAST), text);
    assertThat(ends.get(ends.size() - 1)).isEqualTo(last);
  }

  @Test
  void tellsTheFirstOfTwoDaysFromTheSecond() {
    assertThat(new PeriodDays(Bound.LAST).in(segment("01/03/2024 to 31/03/2024")))
        .extracting(Match::traits)
        .satisfiesExactly(
            first -> assertThat(first).contains("opens").doesNotContain("closes"),
            second -> assertThat(second).contains("closes").doesNotContain("opens"));
  }

  @Test
  void aDayBehindOneThatLacksItsMonthClosesThePeriod() {
    assertThat(new PeriodDays(Bound.LAST).in(segment("1 - 30 November 2016")))
        .extracting(Match::traits)
        .satisfiesExactly(last -> assertThat(last).contains("closes"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 March 2024 – 31 March",
        "01/03/2024 - 31/03/",
        "1 Mei 2024 s/d 31",
        "1 Mei 2024 s/d"
      })
  void tellsAPeriodWhoseLastDayGoesOnElsewhere(String text) {
    assertThat(new PeriodDays(Bound.LAST).in(segment(text)).get(0).traits())
        .contains(PeriodDays.UNCLOSED);
  }

  @Test
  void aDayBeforeOtherWordsOpensNoPeriod() {
    assertThat(
            new PeriodDays(Bound.LAST).in(segment("1 March 2024 - Acme Limited")).get(0).traits())
        .doesNotContain(PeriodDays.UNCLOSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umsatz 2024", "13/2024", "Rechnung 0815", "12345"})
  void findsNoPeriodWhereNoneStands(String text) {
    assertThat(days(new PeriodDays(Bound.FIRST), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "05/10|2024-10-05",
        "05.10.|2024-10-05",
        "31-12|2023-12-31",
        "5 Okt|2024-10-05",
        "12 NOV BIAYA ADM|2023-11-12"
      })
  void completesADayWithTheLastYearThatIsNotTooLate(String text, String day) {
    assertThat(days(new DaysOfYear(LocalDate.of(2024, 10, 31)), text)).containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02", "05/13", "05/10/2024", "1.05.10", "5 Kartu"})
  void completesNoDayWhereNoneStands(String text) {
    assertThat(days(new DaysOfYear(LocalDate.of(2024, 10, 31)), text)).isEmpty();
  }

  private static List<String> days(Grammar grammar, String text) {
    return grammar.in(segment(text)).stream()
        .map(match -> ((Value.Date) match.value()).day().toString())
        .toList();
  }

  private static Segment segment(String text) {
    return Layout.of(TypedPage.of(TextSource.TEXT_LAYER, text)).segments().get(0);
  }
}
