package io.dossier.reader.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedLettersTest {
  private final LineReader.Found line = found("Flat No. 943 B", 100, 400, 20);

  @Test
  void aLettersBoxOverTheEndOfALineThatHasItWasReadTwice() {
    assertThat(isShared(found("F", 88, 112, 24))).isTrue();
    assertThat(isShared(found("B", 390, 412, 24))).isTrue();
  }

  @Test
  void anyOtherIsALetterOfItsOwn() {
    assertThat(isShared(found("E", 88, 112, 24))).isFalse();
    assertThat(isShared(found("F", 78, 102, 24))).isFalse();
    assertThat(isShared(found("F", 88, 112, 60))).isFalse();
    assertThat(isShared(found("Fl", 88, 112, 24))).isFalse();
    assertThat(isShared(found("B", 88, 112, 24))).isFalse();
  }

  private boolean isShared(LineReader.Found alone) {
    return SharedLetters.is(alone, List.of(line, alone));
  }

  private static LineReader.Found found(String printed, double left, double right, double top) {
    List<LikelyText.Glyph> glyphs = new ArrayList<>();
    for (String word : printed.split(" ")) {
      for (int i = 0; i < word.length(); i++) {
        glyphs.add(
            new LikelyText.Glyph(word.charAt(i), 1, glyphs.size(), i == 0 && !glyphs.isEmpty()));
      }
    }
    return new LineReader.Found(
        new TextBox(
            new Point(left, top),
            new Point(right, top),
            new Point(right, top + 20),
            new Point(left, top + 20)),
        new Recognizer.Text(glyphs, 2.0 * glyphs.size()));
  }
}
