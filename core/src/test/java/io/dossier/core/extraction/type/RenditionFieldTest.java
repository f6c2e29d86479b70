package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.Rendition;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RenditionFieldTest {
  @Test
  void saysHowThePaperWasSeen() {
    assertThat(flags(Rendition.DRAWN)).containsExactly("original");
    assertThat(flags(Rendition.COLOURED)).containsExactly("original");
    assertThat(flags(Rendition.GREY)).containsExactly("xerox_copy");
    assertThat(flags(Rendition.OF_SCREEN)).containsExactly("photo_of_photo");
  }

  @Test
  void firstPageThatTellsDecides() {
    assertThat(flags(Rendition.UNKNOWN, Rendition.GREY, Rendition.COLOURED))
        .containsExactly("xerox_copy");
  }

  @Test
  void saysNothingOfWhatWasNotLookedAt() {
    assertThat(flags(Rendition.UNKNOWN)).isEmpty();
  }

  private static List<String> flags(Rendition... renditions) {
    List<ReadPage> pages =
        IntStream.range(0, renditions.length)
            .mapToObj(i -> new ReadPage(i, 600, 400, 0, List.of(), List.of()).seen(renditions[i]))
            .toList();
    Reading reading = new Reading(DocumentKind.JPEG, pages, List.of(), Map.of());
    return Stream.of(
            new RenditionField("document_quality_flag")
                .in(new MarkedText(Layout.of(reading), Vocabulary.of(List.of()))))
        .flatMap(found -> found.stream())
        .map(FieldValue::value)
        .map(value -> ((io.dossier.core.extraction.Value.Text) value).text())
        .toList();
  }
}
