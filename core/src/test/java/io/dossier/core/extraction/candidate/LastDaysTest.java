package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastDaysTest {
  private static final LocalDate LAST = LocalDate.of(2024, 3, 31);

  @Test
  void aPeriodMayEndInTheLineBelow() {
    List<Candidate> days =
        days("Period      1 March 2024 - 31 March", "            2024", "Total       12.00");

    Candidate last = days.get(days.size() - 1);
    assertThat(last.value()).isEqualTo(new Value.Date(LAST));
    assertThat(last.labels()).contains("period");
    assertThat(last.features()).containsKeys("is=closes", "is=fullYear");
    assertThat(last.spans()).extracting(span -> span.text()).containsExactly("31 March", "2024");
  }

  @Test
  void allOfTheLastDayMayStandThere() {
    List<Candidate> days = days("Period      01/03/2024 to", "            31/03/2024");

    assertThat(days.get(1).spans()).extracting(span -> span.text()).containsExactly("31/03/2024");
    assertThat(days.get(1).labels()).contains("period");
  }

  @Test
  void aLineWithALabelGoesOnWithNothing() {
    assertThat(days("Period      1 March 2024 - 31 March", "Total       2024")).hasSize(1);
  }

  private static List<Candidate> days(String... lines) {
    Vocabulary labels = Vocabulary.of(List.of("period: period", "total: total"));
    Layout layout = Layout.of(TypedPage.of(TextSource.TEXT_LAYER, lines));
    return new LastDays().in(new MarkedText(layout, labels));
  }
}
