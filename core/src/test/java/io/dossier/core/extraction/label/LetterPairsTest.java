package io.dossier.core.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterPairsTest {
  private static final String LETTERS = "abcdeimnrst";
  private static final int TRIES = 2_000;
  private final Random random = new Random(5);

  /** A letter changed, lost or invented, or two read as one or the other way round. */
  @Test
  void aSlipTakesThreePairsAtMost() {
    for (int i = 0; i < TRIES; i++) {
      String phrase = letters(8 + random.nextInt(12));
      int at = 1 + random.nextInt(phrase.length() - 2);
      String before = phrase.substring(0, at);
      String parted = before + "rn" + phrase.substring(at);
      String joined = before + "m" + phrase.substring(at);

      assertWithin(phrase, before + letters(1) + phrase.substring(at + 1), 3);
      assertWithin(phrase, before + phrase.substring(at + 1), 3);
      assertWithin(phrase, before + letters(1) + phrase.substring(at), 3);
      assertWithin(parted, joined, 3);
      assertWithin(joined, parted, 3);
    }
  }

  @Test
  void allPairsOfAPhraseStandWhereItDoes() {
    for (int i = 0; i < TRIES; i++) {
      String phrase = letters(1 + random.nextInt(20));

      assertWithin(phrase, letters(3) + phrase + letters(4), 0);
    }
  }

  @Test
  void otherWordsLackThem() {
    assertThat(LetterPairs.of("tanggallahir").within(LetterPairs.of("nomorpokokwajibpajak"), 3))
        .isFalse();
    assertThat(LetterPairs.of("total").within(LetterPairs.of("totul"), 0)).isFalse();
  }

  private static void assertWithin(String phrase, String text, int missing) {
    assertThat(LetterPairs.of(phrase).within(LetterPairs.of(text), missing))
        .as("%s in %s", phrase, text)
        .isTrue();
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
