package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoredFieldsTest {
  private static final ScoredFields DATES =
      new ScoredFields(
          Vocabulary.of(List.of("due: due", "date: date")),
          Weights.of(
              List.of(
                  "dueDate inline=date 1", "dueDate inline=due 2", "invoiceDate inline=date 4")),
          List.of(
              new Field("dueDate", Sources.named("date", "")),
              new Field("invoiceDate", Sources.named("date", ""))),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          false);

  private static Map<String, FieldValue> read(String... lines) {
    Layout layout = Layout.of(TypedPage.of(TextSource.TEXT_LAYER, lines));
    return DATES.in(layout, new FaultGuard(DocumentType.INVOICE, FaultListener.NONE)).fields();
  }

  private static Value day(String day) {
    return new Value.Date(LocalDate.parse(day));
  }

  @Test
  void aPlaceBelongsToTheSurestField() {
    Map<String, FieldValue> fields = read("Date: 14.03.2024");
    assertThat(fields).containsOnlyKeys("invoiceDate");
    assertThat(fields.get("invoiceDate").value()).isEqualTo(day("2024-03-14"));
  }

  @Test
  void aLessSureFieldHasWhatIsLeft() {
    Map<String, FieldValue> fields = read("Date: 14.03.2024", "Due: 28.03.2024");
    assertThat(fields.get("invoiceDate").value()).isEqualTo(day("2024-03-14"));
    assertThat(fields.get("dueDate").value()).isEqualTo(day("2024-03-28"));
  }
}
