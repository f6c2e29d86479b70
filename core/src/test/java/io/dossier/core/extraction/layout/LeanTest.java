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

class LeanTest {
  private static final double LEAN = 0.12;
  private static final int ROWS = 20;

  @Test
  void putsLeaningColumnsUpright() {
    Layout layout = Layout.of(leaning(LEAN, TextSource.OCR));
    double first = layout.rows().get(0).segments().get(1).box().x();
    double last = layout.rows().get(ROWS - 1).segments().get(1).box().x();
    assertThat(last).isCloseTo(first, within(0.01));
  }

  @Test
  void showsBoxesWhereTheyStandOnThePage() {
    Layout layout = Layout.of(leaning(LEAN, TextSource.OCR));
    PageBox seen = layout.rows().get(ROWS - 1).segments().get(0).whole().seen();
    assertThat(seen.x()).isCloseTo(x(0.2, ROWS - 1, LEAN), within(0.001));
  }

  @Test
  void leavesUprightColumnsAsTheyAre() {
    assertThat(Lean.of(lines(0, TextSource.OCR))).isEqualTo(Lean.NONE);
  }

  @Test
  void leavesATextLayerAsItIs() {
    assertThat(Lean.of(lines(LEAN, TextSource.TEXT_LAYER))).isEqualTo(Lean.NONE);
  }

  @Test
  void fewLinesMakeNoColumns() {
    assertThat(Lean.of(lines(LEAN, TextSource.OCR).subList(0, 12))).isEqualTo(Lean.NONE);
  }

  private static double x(double x, int row, double lean) {
    return x + lean * (y(row) + 0.005 - 0.5);
  }

  private static double y(int row) {
    return 0.1 + 0.04 * row;
  }

  private static List<Line> lines(double lean, TextSource source) {
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      for (double column : new double[] {0.2, 0.5}) {
        PageBox box = new PageBox(x(column, row, lean), y(row), 0.1, 0.01);
        lines.add(new Line(List.of(new Word("text", box, 0.99)), source));
      }
    }
    return lines;
  }

  private static Reading leaning(double lean, TextSource source) {
    return new Reading(
        DocumentKind.JPEG,
        List.of(new ReadPage(0, 1000, 1000, 0, lines(lean, source), List.of())),
        List.of(),
        Map.of());
  }
}
