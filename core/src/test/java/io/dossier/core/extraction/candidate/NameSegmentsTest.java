package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameSegmentsTest {
  @Test
  void whatEndsInAColonTellsOfANameAndIsNone() {
    assertThat(names("Kennung:          5499", "Firma:      Ahlers & Bock KG"))
        .contains("Ahlers & Bock KG")
        .doesNotContain("Kennung:", "Firma:");
  }

  private static List<String> names(String... page) {
    Layout layout = Layout.of(TypedPage.of(TextSource.TEXT_LAYER, page));
    return new NameSegments(10, Set.of())
        .in(new MarkedText(layout, Vocabulary.of(List.of("name: firma")))).stream()
            .map(candidate -> candidate.spans().get(0).text())
            .toList();
  }
}
