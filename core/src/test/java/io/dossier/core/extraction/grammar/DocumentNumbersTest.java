package io.dossier.core.extraction.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentNumbersTest {
  private static List<Value> values(TextSource source, String line) {
    return Layout.of(TypedPage.of(source, line)).segments().stream()
        .flatMap(segment -> new DocumentNumbers(List.of("DO")).in(segment).stream())
        .map(Match::value)
        .toList();
  }

  @Test
  void knownPartOfANumberIsPutRightWhereAnEngineReadDigits() {
    assertThat(values(TextSource.OCR, "D0/22/744437"))
        .containsExactly(new Value.Text("DO/22/744437"));
    assertThat(values(TextSource.OCR, "CDL/12/D0/01304"))
        .containsExactly(new Value.Text("CDL/12/DO/01304"));
    assertThat(values(TextSource.OCR, "D040899515")).containsExactly(new Value.Text("DO40899515"));
  }

  @Test
  void textLayerStaysAsItWasWritten() {
    assertThat(values(TextSource.TEXT_LAYER, "D0/22/744437"))
        .containsExactly(new Value.Text("D0/22/744437"));
  }
}
