package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedPeriodsTest {
  @Test
  void aPeriodIsItsPrintedText() {
    assertThat(texts("Period      1 - 31 March 2024")).containsExactly("1 - 31 March 2024");
  }

  @Test
  void itsLastDayMayStandOrEndInTheLineBelow() {
    assertThat(texts("Period      01/03/2024 s/d", "            31/03/2024"))
        .contains("01/03/2024 s/d 31/03/2024");
    assertThat(texts("Period      1 March 2024 s/d 31 March", "            2024"))
        .contains("1 March 2024 s/d 31 March 2024");
  }

  @Test
  void aPeriodInTwoLinesHasTheLabelsOfItsFirstDay() {
    List<Candidate> periods = periods("Period      01/03/2024 s/d", "            31/03/2024");
    assertThat(periods).hasSize(1);
    assertThat(periods.get(0).labels()).contains("period");
    assertThat(periods.get(0).features()).containsKey("is=range");
    assertThat(periods.get(0).spans())
        .extracting(span -> span.text())
        .containsExactly("01/03/2024 s/d", "31/03/2024");
  }

  @Test
  void aLineWithALabelGoesOnWithNothing() {
    assertThat(texts("Period      01/03/2024 s/d", "            Total 31/03/2024")).isEmpty();
  }

  private static List<String> texts(String... lines) {
    return periods(lines).stream()
        .map(candidate -> ((Value.Text) candidate.value()).text())
        .toList();
  }

  private static List<Candidate> periods(String... lines) {
    Vocabulary labels = Vocabulary.of(List.of("period: period", "total: total"));
    Layout layout = Layout.of(TypedPage.of(TextSource.OCR, lines));
    return new WrappedPeriods().in(new MarkedText(layout, labels));
  }
}
