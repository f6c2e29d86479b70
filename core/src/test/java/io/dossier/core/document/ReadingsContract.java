package io.dossier.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.document.port.Readings;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import io.dossier.core.reading.Word;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of readings promises. */
public abstract class ReadingsContract {
  private Document document;

  protected abstract Rows rows();

  @BeforeEach
  void makeDocument() {
    document = Samples.document(rows(), Samples.organization(rows())).kept();
  }

  private Readings readings() {
    return rows().readings();
  }

  private static Reading typed(String text) {
    return TypedPage.of(TextSource.TEXT_LAYER, text);
  }

  @Test
  void hasNoneAtFirst() {
    assertThat(readings().find(document)).isEmpty();
  }

  @Test
  void givesBackWhatItKeeps() {
    readings().keep(document, typed("Total   12.50"));
    assertThat(readings().find(document)).contains(typed("Total   12.50"));
  }

  @Test
  void keepsTheNewestAlone() {
    Reading long1 = ofWords(60_000);
    readings().keep(document, long1);
    readings().keep(document, typed("short"));
    assertThat(readings().find(document)).contains(typed("short"));
  }

  @Test
  void keepsAReadingOfHundredsOfPages() {
    Reading reading = ofWords(200_000);
    readings().keep(document, reading);
    assertThat(readings().find(document)).contains(reading);
  }

  @Test
  void givesNoneOfAnotherDocument() {
    readings().keep(document, typed("mine"));
    Document other = Samples.document(rows(), document.organization()).kept();
    assertThat(readings().find(other)).isEmpty();
  }

  @Test
  void forgetsWithoutTheKey() {
    readings().keep(document, typed("to be erased"));
    Document erased = document.erased(ErasureId.of(Samples.ulid()), Optional.empty(), Samples.NOON);
    assertThat(readings().find(erased)).isEmpty();
    readings().forget(erased);
    assertThat(readings().find(document)).isEmpty();
  }

  @Test
  void keepsNothingOfATransactionThatFailed() {
    assertThatThrownBy(
            () ->
                rows()
                    .transactions()
                    .inTransaction(
                        () -> {
                          readings().keep(document, typed("never"));
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(readings().find(document)).isEmpty();
  }

  /** Random words, which nothing compresses well. */
  private static Reading ofWords(int count) {
    Random random = new Random(11);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i += 10) {
      List<Word> words = new ArrayList<>();
      for (int j = 0; j < 10; j++) {
        words.add(
            new Word(
                Long.toString(random.nextLong() >>> 16, 36),
                PageBox.clamped(random.nextDouble() / 2, random.nextDouble() / 2, 0.75, 0.875),
                random.nextDouble()));
      }
      lines.add(new Line(words, TextSource.OCR));
    }
    return new Reading(
        DocumentKind.PDF,
        List.of(new ReadPage(0, 595, 842, 0, lines, List.of())),
        List.of(),
        Map.of("ocr", "1"));
  }
}
