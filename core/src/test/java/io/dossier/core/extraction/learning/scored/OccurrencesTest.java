package io.dossier.core.extraction.learning.scored;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
  private static List<List<String>> texts(Value value, String... rows) {
    return Occurrences.of(value, Layout.of(TypedPage.of(TextSource.TEXT_LAYER, rows))).stream()
        .map(spans -> spans.stream().map(Span::text).toList())
        .toList();
  }

  @Test
  void findsTextsWithinLinesWhateverTheirCaseAndPunctuation() {
    assertThat(texts(new Value.Text("AB 12-7"), "Los Nr:ab 127, gut", "XAB127"))
        .containsExactly(List.of("ab 127"));
  }

  @Test
  void findsTextsThatRunOverLines() {
    assertThat(
            texts(
                new Value.Text("Am Deich 4, 1234 Sielhorst"),
                "Kunde",
                "Am Deich 4       Kai 7",
                "1234 Sielhorst"))
        .containsExactly(List.of("Am Deich 4", "1234 Sielhorst"));
  }

  @Test
  void findsNumbersAndDatesHoweverTheyArePrinted() {
    assertThat(texts(new Value.Number(new BigDecimal("0.045")), "Abmass 0,045 mm"))
        .containsExactly(List.of("0,045"));
    assertThat(texts(new Value.Date(LocalDate.of(2024, 3, 4)), "3/4/2024 und 4. 3. 2024"))
        .hasSize(2);
  }

  @Test
  void findsNothingWhereNothingStands() {
    assertThat(texts(new Value.Text("Sielhorst"), "Sielhorster Bank")).isEmpty();
  }
}
