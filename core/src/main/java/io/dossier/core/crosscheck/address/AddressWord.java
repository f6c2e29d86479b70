package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.name.Spellings;
import io.dossier.core.crosscheck.text.Abbreviation;
import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Print;
import io.dossier.core.crosscheck.text.Word;

/**
 * A word of an address. Two are {@link Likeness#TWO_SLIPS alike in doubt} where a short one differs
 * by a letter or the last ones are missing.
 *
 * @param part which part between commas it stands in, from 0
 */
record AddressWord(Word word, Kind kind, int part) {
  /** Shorter names of places differ by a letter. */
  private static final int SHORTEST_WITH_SLIP = 6;

  /** Such are told from others by more than a vowel. */
  private static final int LONG = 8;

  /** From the one that tells most. */
  enum Kind {
    /** Of a street, a house, a quarter, a village. */
    LOCAL(1),
    DIRECTION(0.6),
    /** Of a part of the administration. */
    ADMIN(0.7),
    LANDMARK(0.2),
    /** Says what a part is and not which. */
    PLAIN(0.1);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  static AddressWord of(String text, Kind kind, int part) {
    String street = text.endsWith("STRASSE") ? text.substring(0, text.length() - 4) : text;
    return new AddressWord(Word.of(street), kind, part);
  }

  String text() {
    return word.text();
  }

  double weight() {
    return kind.weight;
  }

  boolean is(Kind asked) {
    return kind == asked;
  }

  Likeness like(AddressWord other) {
    Likeness likeness = Likeness.of(word, other.word);
    int shorter = Math.min(text().length(), other.text().length());
    boolean begins = text().charAt(0) == other.text().charAt(0);
    if (Spellings.ofOneName(text(), other.text())) {
      return Likeness.VARIANT;
    }
    if (likeness.compareTo(Likeness.LOOSE_SOUND) <= 0) {
      return likeness;
    }
    if (likeness == Likeness.SLIP && begins) {
      boolean sure =
          shorter >= SHORTEST_WITH_SLIP
              && (shorter >= LONG || !Print.vowelChanged(text(), other.text()));
      return sure ? likeness : Likeness.TWO_SLIPS;
    }
    if (likeness == Likeness.CUT_OFF && Math.abs(text().length() - other.text().length()) <= 2) {
      return Likeness.TWO_SLIPS;
    }
    if (shorter == 1 && begins) {
      return Likeness.INITIAL;
    }
    return Abbreviation.isBetween(text(), other.text()) ? Likeness.CUT_OFF : Likeness.DIFFERENT;
  }
}
