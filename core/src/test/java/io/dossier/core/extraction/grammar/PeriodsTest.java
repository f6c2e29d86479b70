package io.dossier.core.extraction.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SLIP GAJI BULAN MEI 2023|MEI 2023",
        "Periode : 07/2021|07/2021",
        "Bulan Agu-19|Agu-19",
        "26/12/2022 s/d 25/01/2023|26/12/2022 s/d 25/01/2023",
        "Period 1 March 2020 to 31 March 2020|1 March 2020 to 31 March 2020",
        "01 - 30 September 2018|01 - 30 September 2018"
      })
  void findsPeriodsAsTheyArePrinted(String text, String period) {
    assertThat(values(text)).containsExactly(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"27 Mei 2023", "3 Mei 23", "PPh 21", "Gaji 2020", "K-12"})
  void takesNeitherDaysNorOtherNumbersForPeriods(String text) {
    assertThat(values(text)).isEmpty();
  }

  private static List<String> values(String text) {
    return new Periods()
        .in(Layout.of(TypedPage.of(TextSource.TEXT_LAYER, text)).segments().get(0)).stream()
            .map(match -> ((Value.Text) match.value()).text())
            .toList();
  }
}
