package io.dossier.reader.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeNumberTest {
  @Test
  void knowsNumbersWhoseNumeralMayHaveBeenLostAndLeavesDaysAlone() {
    assertThat(OfficeNumber.isNearlyIn(text("Nomor: 0123/045/1/2001"))).isTrue();
    assertThat(OfficeNumber.isNearlyIn(text("0123/04511/2001"))).isTrue();
    assertThat(OfficeNumber.isNearlyIn(text("on 12/03/2001"))).isFalse();
  }

  @Test
  void takesMoreStrokesOfTheSameNumberAlone() {
    assertThat(OfficeNumber.hasMore(text("0123/045/1/2001"), text("0123/045/11/2001"))).isTrue();
    assertThat(OfficeNumber.hasMore(text("0123/04511/2001"), text("0123/045/11/2001"))).isTrue();
    assertThat(OfficeNumber.hasMore(text("0123/045/11/2001"), text("0123/045/1/2001"))).isFalse();
    assertThat(OfficeNumber.hasMore(text("0123/045/1/2001"), text("0128/045/11/2001"))).isFalse();
  }

  private static Recognizer.Text text(String printed) {
    List<LikelyText.Glyph> glyphs = new ArrayList<>();
    boolean space = false;
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) == ' ') {
        space = true;
      } else {
        glyphs.add(new LikelyText.Glyph(printed.charAt(i), 0.9, i, space));
        space = false;
      }
    }
    return new Recognizer.Text(glyphs, 2.0 * printed.length());
  }
}
