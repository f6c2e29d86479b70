package io.dossier.reader.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColonColumnsTest {
  @Test
  void lowUnsureCharactersBelowEachOtherAreColons() {
    assertThat(left(found("8", 0.4, 100, 10, 12), found(":", 0.2, 101, 40, 12))).isEmpty();
  }

  @Test
  void countsAreAsHighAsPrintOrSure() {
    assertThat(left(found("8", 0.4, 100, 10, 18), found("1", 0.2, 101, 40, 18))).hasSize(2);
    assertThat(left(found("8", 0.99, 100, 10, 12), found("1", 0.9, 101, 40, 12))).hasSize(2);
  }

  @Test
  void oneAloneOrApartFromOthersAndLettersAreNoColumn() {
    assertThat(left(found("8", 0.4, 100, 10, 12))).hasSize(1);
    assertThat(left(found("8", 0.4, 100, 10, 12), found("1", 0.2, 160, 40, 12))).hasSize(2);
    assertThat(left(found("B", 0.4, 100, 10, 12), found("B", 0.2, 101, 40, 12))).hasSize(2);
  }

  /** Of these and three lines of print. */
  private static List<LineReader.Found> left(LineReader.Found... characters) {
    List<LineReader.Found> lines = new ArrayList<>(List.of(characters));
    for (int i = 0; i < 3 + characters.length; i++) {
      lines.add(found("Gross pay", 0.9, 300, 10 + 30 * i, 20));
    }
    lines.removeAll(ColonColumns.among(lines));
    return lines.stream().filter(line -> line.text().glyphs().size() == 1).toList();
  }

  private static LineReader.Found found(
      String printed, double sure, double x, double y, double height) {
    List<LikelyText.Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < printed.length(); i++) {
      glyphs.add(new LikelyText.Glyph(printed.charAt(i), sure, i, false));
    }
    double right = x + height * printed.length();
    return new LineReader.Found(
        new TextBox(
            new Point(x, y),
            new Point(right, y),
            new Point(right, y + height),
            new Point(x, y + height)),
        new Recognizer.Text(glyphs, 2.0 * glyphs.size()));
  }
}
