package io.dossier.core.extraction.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessNumbersTest {
  private static List<Value> values(String line) {
    return Layout.of(TypedPage.of(TextSource.OCR, new String[] {line})).segments().stream()
        .flatMap(segment -> new BusinessNumbers().in(segment).stream())
        .map(Match::value)
        .toList();
  }

  @Test
  void letterReadAsADigitWithinAGstinIsPutRight() {
    assertThat(values("GSTIN: 27AAPFU0939F1ZV")).containsExactly(new Value.Text("27AAPFU0939F1ZV"));
    assertThat(values("GSTIN: 27AAPFUO939F1ZV")).containsExactly(new Value.Text("27AAPFU0939F1ZV"));
  }

  @Test
  void otherTaxNumbersAreFoundAsBefore() {
    assertThat(values("USt-IdNr. DE123456789")).containsExactly(new Value.Text("DE123456789"));
  }
}
