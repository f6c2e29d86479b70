package io.dossier.reader.document;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.Word;
import java.text.Normalizer;
import java.util.List;

/**
 * Whether words of Latin letters could be words of any language that is written with them. Codes of
 * glyphs taken for characters give words without vowels, with capitals or digits inside, or with
 * letters and signs mixed.
 */
final class Plausibility {
  /** Shorter words may be abbreviations. */
  private static final int SHORTEST = 4;

  /** No language piles up more consonants in a word: "angstschweiss" has eight, rarely. */
  private static final int MOST_CONSONANTS = 5;

  private static final int FEWEST_WORDS = 8;

  /**
   * Of the words, so many may be names of products, file names, codes. Of 900 generated and public
   * pages that say what is drawn, none had more.
   */
  private static final double MOST = 0.35;

  private Plausibility() {}

  /** Whether too many of the words are none; not where there are few. */
  static boolean garbled(List<Line> lines) {
    int words = 0;
    int implausible = 0;
    for (Line line : lines) {
      for (Word word : line.words()) {
        String letters = word.text().replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
        if (letters.chars().filter(Character::isLetter).count() >= SHORTEST) {
          words++;
          implausible += plausible(letters) ? 0 : 1;
        }
      }
    }
    return words >= FEWEST_WORDS && implausible > MOST * words;
  }

  private static boolean plausible(String word) {
    if (word.codePoints().anyMatch(c -> Character.isLetter(c) && !latin(c))) {
      return true; // another script, of which nothing is known here
    }
    return vowels(word) && !mixed(word);
  }

  private static boolean latin(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  private static boolean vowels(String word) {
    String plain =
        Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(java.util.Locale.ROOT);
    int vowels = 0;
    int consonants = 0;
    for (char c : plain.toCharArray()) {
      if ("aeiouyæøœıə".indexOf(c) >= 0) {
        vowels++;
        consonants = 0;
      } else if (Character.isLetter(c) && ++consonants > MOST_CONSONANTS) {
        return false;
      }
    }
    return vowels > 0;
  }

  /** Signs that are not of spelling among the letters, or a capital after a small letter. */
  private static boolean mixed(String word) {
    int odd = 0;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      char before = word.charAt(i - 1);
      odd += Character.isUpperCase(c) && Character.isLowerCase(before) ? 1 : 0;
      odd += "-–'’./@_,:&()+".indexOf(c) < 0 && !Character.isLetterOrDigit(c) ? 1 : 0;
    }
    return odd > 1;
  }
}
