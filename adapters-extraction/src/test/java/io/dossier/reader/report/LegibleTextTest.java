package io.dossier.reader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTextTest {
  private static String of(String text) {
    return LegibleText.of(text, codePoint -> codePoint < 0x250 || codePoint == 0x25A1);
  }

  @Test
  void plainTextStaysAsItIs() {
    assertThat(of("Total 12.50, paid by Müller")).isEqualTo("Total 12.50, paid by Müller");
  }

  @Test
  void whatSeparatesBecomesOneSpace() {
    assertThat(of("  a\n\n\tb\u00a0\u2003c\u0000d ")).isEqualTo("a b c d");
  }

  @Test
  void whatCannotBeShownIsASubstituteForEachCharacter() {
    assertThat(of("x 😀 \u0905 \ud800")).isEqualTo("x \u25a1 \u25a1 \u25a1");
    assertThat(LegibleText.of("\u0905", codePoint -> codePoint < 128)).isEqualTo("?");
  }

  @Test
  void marksOfDirectionAreLeftOut() {
    assertThat(of("pay \u202e001\u202c now\u200b")).isEqualTo("pay 001 now");
  }

  @Test
  void accentsThatStandApartAreComposed() {
    assertThat(of("Mu\u0308ller")).isEqualTo("Müller");
  }

  @Test
  void wordsFromRightToLeftAreTurnedAndNumbersInThemAreNot() {
    assertThat(VisualOrder.of("to \u05d0\u05d1 12 \u05d2 end"))
        .isEqualTo("to \u05d2 12 \u05d1\u05d0 end");
    assertThat(VisualOrder.of("left to right")).isEqualTo("left to right");
  }
}
