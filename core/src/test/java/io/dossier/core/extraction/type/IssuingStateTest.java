package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.PageBox;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuingStateTest {
  private static final IssuingState STATE = new IssuingState("state", "number");

  @ParameterizedTest
  @CsvSource({
    "KA01 20190001234, Karnataka",
    "GJ-0120190001234, Gujarat",
    "TN/01/1234/1999, Tamil Nadu",
    "XX01 20190001234, ",
    "K101 20190001234, ",
  })
  void lettersNameTheState(String number, String state) {
    FieldValue found = field(number, Source.OCR);

    assertThat(STATE.in(Map.of("number", found)).map(FieldValue::value))
        .isEqualTo(Optional.ofNullable(state).map(Value.Text::new));
  }

  @Test
  void isAsSureAsTheNumberAndAtItsPlace() {
    FieldValue found = field("KA01 20190001234", Source.OCR);

    assertThat(STATE.in(Map.of("number", found)))
        .hasValueSatisfying(
            state -> {
              assertThat(state.confidence()).isEqualTo(found.confidence());
              assertThat(state.provenance()).isEqualTo(found.provenance());
            });
  }

  @Test
  void whatWasFoundInWordsStays() {
    FieldValue number = field("KA01 20190001234", Source.OCR);
    FieldValue words = field("Goa", Source.OCR);

    assertThat(STATE.in(Map.of("number", number, "state", words))).isEmpty();
  }

  private static FieldValue field(String text, Source source) {
    PageBox box = new PageBox(0.1, 0.1, 0.2, 0.05);
    return new FieldValue(
        new Value.Text(text), new Confidence(0.8), Provenance.read(source, 0, box));
  }
}
