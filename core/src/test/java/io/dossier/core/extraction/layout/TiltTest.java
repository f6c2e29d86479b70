package io.dossier.core.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TiltTest {
  private static final double SLOPE = 0.06;

  @Test
  void putsSlopingLinesIntoTheRowsTheyWerePrintedIn() {
    Layout layout = Layout.of(sloping(SLOPE, TextSource.OCR));
    assertThat(layout.rows()).hasSize(10);
    assertThat(layout.rows().get(3).text()).isEqualTo("left 3 right 3");
  }

  @Test
  void showsBoxesWhereTheyStandOnThePage() {
    Layout layout = Layout.of(sloping(SLOPE, TextSource.OCR));
    Span right = layout.rows().get(3).segments().get(1).whole();
    PageBox seen = right.seen();
    assertThat(seen.centerY()).isCloseTo(y(3) + SLOPE * (seen.centerX() - 0.5), within(0.004));
  }

  @Test
  void leavesATextLayerAsItIs() {
    Layout layout = Layout.of(sloping(0, TextSource.TEXT_LAYER));
    Span span = layout.rows().get(3).segments().get(1).whole();
    assertThat(span.seen()).isEqualTo(span.box());
  }

  /** A card on a sheet: all of its lines together are a third of the width long. */
  @Test
  void fewShortLinesTellTheSlopeToo() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add(new Line(List.of(word("left", 0.3, i, SLOPE)), TextSource.OCR));
      lines.add(
          new Line(
              List.of(word("right", 0.6, i, SLOPE), word("" + i, 0.66, i, SLOPE)), TextSource.OCR));
    }
    Layout layout = Layout.of(reading(lines));
    assertThat(layout.rows()).hasSize(6);
    assertThat(layout.rows().get(4).text()).isEqualTo("left right 4");
  }

  private static double y(int row) {
    return 0.2 + 0.03 * row;
  }

  private static Reading sloping(double slope, TextSource source) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(
          new Line(List.of(word("left", 0.1, i, slope), word("" + i, 0.25, i, slope)), source));
      lines.add(
          new Line(List.of(word("right", 0.7, i, slope), word("" + i, 0.85, i, slope)), source));
    }
    return reading(lines);
  }

  private static Reading reading(List<Line> lines) {
    return new Reading(
        DocumentKind.JPEG,
        List.of(new ReadPage(0, 1000, 1000, 0, lines, List.of())),
        List.of(),
        Map.of());
  }

  private static Word word(String text, double x, int row, double slope) {
    double middle = y(row) + slope * (x + 0.05 - 0.5);
    return new Word(text, new PageBox(x, middle - 0.01, 0.1, 0.02), 0.9);
  }
}
