package io.dossier.core.extraction.learning.scored;

import java.util.Locale;

/** Printed words as they are kept: in lower case, letters and digits with one blank between. */
final class Phrase {
  private Phrase() {}

  static String of(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  static long letters(String phrase) {
    return phrase.codePoints().filter(Character::isLetter).count();
  }
}
