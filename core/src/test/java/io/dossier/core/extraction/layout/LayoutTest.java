package io.dossier.core.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void linesBesideEachOtherAreARow() {
    assertThat(rows(line("right", 0.5, 0.104, 0.2), line("left", 0.1, 0.1, 0.3)))
        .containsExactly("left right");
  }

  @Test
  void linesOverEachOtherAreTwoHoweverNear() {
    assertThat(rows(line("lower", 0.1, 0.108, 0.3), line("upper", 0.101, 0.1, 0.35)))
        .containsExactly("upper", "lower");
  }

  @Test
  void lineThatWasFoundTwiceIsOneRow() {
    assertThat(rows(line("once", 0.1, 0.1, 0.3), line("twice", 0.11, 0.101, 0.3))).hasSize(1);
  }

  private static List<String> rows(Line... lines) {
    ReadPage page = new ReadPage(0, 1000, 1400, 0, List.of(lines), List.of());
    return Layout.of(new Reading(DocumentKind.JPEG, List.of(page), List.of(), Map.of()))
        .rows()
        .stream()
        .map(Row::text)
        .toList();
  }

  private static Line line(String text, double x, double y, double width) {
    return new Line(List.of(new Word(text, new PageBox(x, y, width, 0.02), 1)), TextSource.OCR);
  }
}
