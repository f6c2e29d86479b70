package io.dossier.reader.examination.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.reader.ocr.OcrReading;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementTest {
  private static Disagreement of(String told, String read, double probability) {
    List<OcrReading.Glyph> glyphs =
        read.chars().mapToObj(c -> new OcrReading.Glyph((char) c, 0.5, probability)).toList();
    return Disagreement.of(told, glyphs);
  }

  @Test
  void findsOtherDigitsThoughTheRestIsShifted() {
    assertThat(of("Total 1,250.00", "Totl:9,450.00", 0.99).digits()).containsExactly("19", "24");
    assertThat(of("Total 1,250.00", "Totl:9,450.00", 0.99).ofDigits()).isTrue();
  }

  @Test
  void takesOneLookalikeForAnError() {
    assertThat(of("3,250.00", "8,250.00", 0.99).ofDigits()).isFalse();
  }

  @Test
  void countsNoLettersThatLookLikeDigits() {
    assertThat(of("ID 1005", "lD IOOS", 0.99).ofDigits()).isFalse();
  }

  @Test
  void countsNoDigitThatWasReadInDoubt() {
    assertThat(of("1,250.00", "9,450.00", 0.6).ofDigits()).isFalse();
  }

  @Test
  void isClearWhereNothingButDigitsDiffers() {
    assertThat(of("No. 1,250.00", "No. 9,450.00", 0.99).clear()).isTrue();
    assertThat(of("No. 1,250.00", "No. 9,450.00", 0.92).clear()).isFalse();
    assertThat(of("Total 1,250.00", "Totl:9,450.00", 0.99).clear()).isFalse();
  }
}
