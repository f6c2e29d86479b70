package io.dossier.reader.document;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.Word;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Whether a text in Latin letters could be of any language that is written with them. All of them
 * alternate vowels and consonants most of the time; letters exchanged for others, or codes of
 * glyphs taken for letters, do not.
 */
final class Plausibility {
  /** Shorter words may be abbreviations. */
  private static final int SHORTEST = 4;

  private static final int FEWEST_PAIRS = 40;

  /**
   * Of neighbouring letters, pairs of a vowel and a consonant. On a thousand pages, generated and
   * public, that say what is drawn, they are 0.61 at least; with letters exchanged, under 0.46.
   */
  private static final double LEAST = 0.53;

  private static final String VOWELS = "aeiouyæøœıə";

  private Plausibility() {}

  /** Not where there is too little of it to tell. */
  static boolean garbled(List<Line> lines) {
    int pairs = 0;
    int alternating = 0;
    for (Line line : lines) {
      for (Word word : line.words()) {
        String plain = plain(word.text());
        if (plain.chars().filter(Plausibility::latin).count() >= SHORTEST) {
          for (int i = 1; i < plain.length(); i++) {
            if (latin(plain.charAt(i - 1)) && latin(plain.charAt(i))) {
              pairs++;
              alternating += vowel(plain.charAt(i - 1)) == vowel(plain.charAt(i)) ? 0 : 1;
            }
          }
        }
      }
    }
    return pairs >= FEWEST_PAIRS && alternating < LEAST * pairs;
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean latin(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  private static boolean vowel(char character) {
    return VOWELS.indexOf(character) >= 0;
  }
}
