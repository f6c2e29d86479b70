package io.dossier.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikeDigitsTest {
  @Test
  void countsDigitsThatWereReadForOthersThatLookLikeThem() {
    assertThat(LookAlikeDigits.exchanged("1234", "1234")).isZero();
    assertThat(LookAlikeDigits.exchanged("1830", "7880")).isEqualTo(2);
  }

  @Test
  void tellsOtherNumbersApart() {
    assertThat(LookAlikeDigits.exchanged("1834", "1837")).isEqualTo(-1);
    assertThat(LookAlikeDigits.exchanged("183", "1834")).isEqualTo(-1);
  }

  @Test
  void likenessGoesBothWaysAndNoDigitIsLikeItself() {
    for (char one = '0'; one <= '9'; one++) {
      assertThat(LookAlikeDigits.alike(one, one)).isFalse();
      for (char other = '0'; other <= '9'; other++) {
        assertThat(LookAlikeDigits.alike(one, other)).isEqualTo(LookAlikeDigits.alike(other, one));
      }
    }
  }
}
