package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.PageBox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralFieldTest {
  @ParameterizedTest
  @CsvSource({
    "0123/045/X11/2001, 0123/045/XII/2001",
    "0123/045/v1/2001, 0123/045/VI/2001",
    "0123/045/111/2001, 0123/045/III/2001",
    "0123/045//2001, 0123/045/I/2001",
    "0123/045/ /2001, 0123/045/I/2001",
    "0123/045/XX/2001, 0123/045/XX/2001",
    "1234-AB-01022003-0001, 1234-AB-01022003-0001",
  })
  void strokesAreAMonth(String read, String meant) {
    FieldValue found = field(read, Source.OCR);
    assertThat(new NumeralField("number").in(Map.of("number", found)))
        .map(FieldValue::value)
        .contains(new Value.Text(meant));
  }

  @Test
  void textLayerIsGivenAsItStands() {
    FieldValue found = field("0123/045/111/2001", Source.TEXT_LAYER);
    assertThat(new NumeralField("number").in(Map.of("number", found))).isEmpty();
  }

  private static FieldValue field(String text, Source source) {
    PageBox box = new PageBox(0.1, 0.1, 0.2, 0.05);
    return new FieldValue(
        new Value.Text(text), new Confidence(0.8), Provenance.read(source, 0, box));
  }
}
