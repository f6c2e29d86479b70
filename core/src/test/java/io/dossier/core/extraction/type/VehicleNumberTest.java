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

class VehicleNumberTest {
  @ParameterizedTest
  @CsvSource({
    "MHXOQRIB12K004567, MHX00R1B12K004567",
    "MHX00R1B12K004567, MHX00R1B12K004567",
    "OIQ-123, OIQ-123",
    "MHXOQRIB12K00456, MHXOQRIB12K00456",
  })
  void lettersThatItCannotHoldAreDigits(String read, String meant) {
    FieldValue found = field(read, Source.OCR);
    FieldValue given = new VehicleNumber("number").in(Map.of("number", found)).orElse(found);

    assertThat(given.value()).isEqualTo(new Value.Text(meant));
  }

  @Test
  void textLayerIsGivenAsItStands() {
    FieldValue found = field("MHXOQRIB12K004567", Source.TEXT_LAYER);

    assertThat(new VehicleNumber("number").in(Map.of("number", found))).isEmpty();
  }

  private static FieldValue field(String text, Source source) {
    PageBox box = new PageBox(0.1, 0.1, 0.2, 0.05);
    return new FieldValue(
        new Value.Text(text), new Confidence(0.8), Provenance.read(source, 0, box));
  }
}
