package io.dossier.reader.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecksTest {
  private static final TextBox LINE = box(200, 30);
  private final Specks specks = Specks.among(List.of(LINE, box(90, 12), LINE, LINE, box(60, 28)));

  @Test
  void aLowSpotReadUnsurelyIsNoText() {
    assertThat(specks.is(box(10, 12), text("A", 0.4))).isTrue();
    assertThat(specks.is(box(14, 13), text("AIN", 0.7))).isTrue();
    assertThat(specks.is(box(10, 14), text("8", 0.9))).isTrue();
  }

  @Test
  void whatIsSureOrAsHighAsTheRestOrLongIsText() {
    assertThat(specks.is(box(10, 12), text("1", 0.97))).isFalse();
    assertThat(specks.is(box(10, 16), text("8", 0.9))).isFalse();
    assertThat(specks.is(box(20, 26), text("A", 0.4))).isFalse();
    assertThat(specks.is(box(60, 12), text("kecil", 0.6))).isFalse();
  }

  private static TextBox box(double width, double height) {
    return new TextBox(
        new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height));
  }

  private static Recognizer.Text text(String printed, double sure) {
    List<LikelyText.Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < printed.length(); i++) {
      glyphs.add(new LikelyText.Glyph(printed.charAt(i), sure, i, false));
    }
    return new Recognizer.Text(glyphs, 2.0 * printed.length());
  }
}
