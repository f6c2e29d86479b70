package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static final Vocabulary LABELS =
      Vocabulary.of(List.of("buyer*: bill to", "phone: mobile", "seller*: sold by"));

  private static Blocks.Place place(String text, String... lines) {
    MarkedText marked =
        new MarkedText(Layout.of(TypedPage.of(TextSource.TEXT_LAYER, lines)), LABELS);
    Segment segment =
        marked.layout().segments().stream()
            .filter(each -> each.text().equals(text))
            .findFirst()
            .orElseThrow();
    return marked.place(segment.whole());
  }

  @Test
  void linesBelowAHeadingAreCountedFromIt() {
    String[] lines = {"Bill To", "Asha Rao", "12 Lake Road", "Pune 411001"};
    assertThat(place("Asha Rao", lines).heading()).contains("buyer");
    assertThat(place("Asha Rao", lines).line()).isEqualTo(1);
    assertThat(place("Pune 411001", lines).line()).isEqualTo(3);
  }

  @Test
  void nextHeadingBeginsAnotherBlock() {
    String[] lines = {"Sold By", "Star Stores", "Bill To", "Asha Rao"};
    assertThat(place("Star Stores", lines).heading()).contains("seller");
    assertThat(place("Asha Rao", lines).heading()).contains("buyer");
  }

  @Test
  void whatFollowsALabelledLineIsPastTheAddress() {
    String[] lines = {"Bill To", "Asha Rao", "Mobile 900", "Thank you"};
    assertThat(place("Asha Rao", lines).past()).isFalse();
    assertThat(place("Thank you", lines).past()).isTrue();
  }

  @Test
  void returnAddressHeadsTheReceiver() {
    String[] lines = {
      "Blau GmbH", "", "", "", "Blau GmbH, Weg 1, 10115 Berlin", "Emma Klein", "Ring 2"
    };
    assertThat(place("Emma Klein", lines).heading()).contains("return");
    assertThat(place("Emma Klein", lines).line()).isEqualTo(1);
  }
}
