package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.PageBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermFieldTest {
  private static final Value MISREAD = new Value.Text("HINDU O");

  @Test
  void whatWasRecognizedIsGivenAsTheTermThatWasMeant() {
    FieldValue found = field(MISREAD, Source.OCR);
    assertThat(TermField.of("religion", "religion").in(Map.of("religion", found)))
        .contains(new FieldValue(new Value.Text("HINDU"), found.confidence(), found.provenance()));
  }

  @Test
  void termsOfAColumnLeaveTheOthersAlone() {
    Value row = new Value.Row(Map.of("religion", MISREAD, "name", MISREAD));
    FieldValue found = field(new Value.Items(List.of(row)), Source.OCR);

    FieldValue meant =
        TermField.of("members.religion", "religion").in(Map.of("members", found)).orElseThrow();

    assertThat(meant.value())
        .isEqualTo(
            new Value.Items(
                List.of(
                    new Value.Row(Map.of("religion", new Value.Text("HINDU"), "name", MISREAD)))));
  }

  @Test
  void textLayerIsGivenAsItStands() {
    FieldValue found = field(MISREAD, Source.TEXT_LAYER);
    assertThat(TermField.of("religion", "religion").in(Map.of("religion", found))).isEmpty();
  }

  private static FieldValue field(Value value, Source source) {
    PageBox box = new PageBox(0.1, 0.1, 0.2, 0.05);
    return new FieldValue(value, new Confidence(0.8), Provenance.read(source, 0, box));
  }
}
