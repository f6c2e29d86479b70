package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisreadLabelsTest {
  @Test
  void labelOfAColumnIsKnownButForALetter() {
    assertThat(
            labels(
                TextSource.OCR,
                "Mobile      123456",
                "Namer       Budi Hartono",
                "Address     Jalan Melati 4",
                "Colour      Merah"))
        .containsExactly("mobile", "name", "address", "color");
  }

  @Test
  void lettersThatLookAlikeAreNoOthers() {
    assertThat(
            labels(
                TextSource.OCR,
                "Mobile      123456",
                "Wama        Merah",
                "Address     Jalan Melati 4",
                "Colour      Merah"))
        .containsExactly("mobile", "color", "address", "color");
  }

  @Test
  void textThatStandsInNoColumnOfLabelsIsNone() {
    assertThat(labels(TextSource.OCR, "Mobile      123456", "Namer       Budi Hartono"))
        .containsExactly("mobile");
    assertThat(
            labels(
                TextSource.OCR,
                "Mobile      123456",
                "        Namer       Budi Hartono",
                "Address     Jalan Melati 4"))
        .containsExactly("mobile", "address");
    assertThat(labels(TextSource.OCR, "Mobile      123456", "Namer", "Address     Jalan Melati 4"))
        .containsExactly("mobile", "address");
  }

  @Test
  void textLayerIsTakenAsItStands() {
    assertThat(
            labels(
                TextSource.TEXT_LAYER,
                "Mobile      123456",
                "Namer       Budi Hartono",
                "Address     Jalan Melati 4"))
        .containsExactly("mobile", "address");
  }

  private static List<String> labels(TextSource source, String... lines) {
    Layout layout = Layout.of(TypedPage.of(source, lines));
    MarkedText text =
        new MarkedText(
            layout,
            Vocabulary.of(
                List.of(
                    "name: name | nama",
                    "mobile: mobile",
                    "address: address",
                    "color: colour | warna")));
    return layout.segments().stream()
        .flatMap(segment -> text.labels(segment).stream())
        .map(LabelHit::name)
        .toList();
  }
}
