package io.dossier.core.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornLinesTest {
  @Test
  void piecesThatTouchOrOverlapAreOneLine() {
    assertThat(joined(line("Star", 0.1, 0.2), line("Summit Ltd", 0.2, 0.4)))
        .containsExactly("Star Summit Ltd");
    assertThat(joined(line("Star", 0.1, 0.21), line("Summit Ltd", 0.2, 0.4)))
        .containsExactly("Star Summit Ltd");
  }

  @Test
  void aLetterInBothBoxesIsKeptOnce() {
    assertThat(joined(line("box b", 0.1, 0.2), line("bolts", 0.19, 0.3)))
        .containsExactly("box bolts");
    assertThat(joined(line("OLI", 0.1, 0.2), line("I MESIN", 0.19, 0.3)))
        .containsExactly("OLI MESIN");
  }

  @Test
  void anInitialInABoxOfItsOwnIsKept() {
    assertThat(joined(line("Ahmad A", 0.1, 0.2), line("Azlan", 0.201, 0.3)))
        .containsExactly("Ahmad A", "Azlan");
  }

  @Test
  void whatStandsApartOrIsANumberOrALabelIsALineOfItsOwn() {
    assertThat(joined(line("Star", 0.1, 0.2), line("Summit", 0.21, 0.3))).hasSize(2);
    assertThat(joined(line("Hose 12", 0.1, 0.2), line("Summit", 0.2, 0.3))).hasSize(2);
    assertThat(joined(line("Fuel:", 0.1, 0.2), line("Petrol", 0.2, 0.3))).hasSize(2);
    assertThat(joined(line("address of", 0.1, 0.2), line("f : Star", 0.19, 0.3))).hasSize(2);
    assertThat(joined(line("I:", 0.1, 0.12), line("Petrol", 0.12, 0.3))).hasSize(2);
  }

  @Test
  void aTextLayersPiecesStayAsTheyAre() {
    Line left = new Line(line("Star", 0.1, 0.2).words(), TextSource.TEXT_LAYER);
    Line right = new Line(line("Summit", 0.2, 0.3).words(), TextSource.TEXT_LAYER);
    assertThat(joined(left, right)).hasSize(2);
  }

  private static List<String> joined(Line... row) {
    return TornLines.joined(List.of(row), 1.4).stream().map(Line::text).toList();
  }

  private static Line line(String text, double from, double to) {
    List<Word> words = new ArrayList<>();
    String[] parts = text.split(" ");
    double width = (to - from) / parts.length;
    for (int i = 0; i < parts.length; i++) {
      double x = from + i * width;
      words.add(new Word(parts[i], new PageBox(x, 0.1, width, 0.02), 1));
    }
    return new Line(words, TextSource.OCR);
  }
}
