package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Word;

/**
 * A word of an address.
 *
 * @param weight how much it tells which place is meant, from 0 to 1
 */
record AddressWord(Word word, double weight) {
  static AddressWord of(String text, double weight) {
    return new AddressWord(Word.of(text), weight);
  }

  String text() {
    return word.text();
  }

  Likeness like(AddressWord other) {
    Likeness likeness = Likeness.of(word, other.word);
    boolean initial =
        Math.min(text().length(), other.text().length()) == 1
            && text().charAt(0) == other.text().charAt(0);
    return likeness == Likeness.DIFFERENT && initial ? Likeness.INITIAL : likeness;
  }
}
