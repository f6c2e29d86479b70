package io.dossier.core.crosscheck.name;

/**
 * What a difference between two names takes of 100 points. Set so that a difference which one
 * person's documents commonly show costs less than 10, one that a person should look at less than
 * 30, and another given name or surname more.
 */
final class NameCosts {
  static final double TITLE = 0.5;
  static final double MOST_TITLES = 2;
  static final double ORDER = 2;
  static final double VARIANT = 2;
  static final double LOOK_ALIKE = 4;
  static final double LOOSE_SOUND = 6;
  static final double INITIAL = 6;
  static final double CUT_OFF = 8;
  static final double TWO_SLIPS = 24;
  static final double OTHER_NAME = 40;
  static final double WEAK_SHARE = 0.6;

  static final double FIRST_LETTER = 8;
  static final double LAST_VOWEL = 8;
  static final double BOTH_KNOWN = 8;

  /** Another word on both sides: full, one weak, both weak, an initial with it. */
  static final double OTHERS_FULL = 42;
  static final double OTHERS_WEAK = 15;
  static final double OTHERS_MIXED = 26;
  static final double OTHERS_INITIALS = 22;

  static final double MISSING_FULL = 10;
  static final double MISSING_FULL_OF_ONE = 20;
  static final double MISSING_NEXT = 8;
  static final double MISSING_WEAK = 5;
  static final double MISSING_INITIAL = 5;
  static final double MISSING_TITLE = 2;
  static final double NO_FULL_PAIR = 22;

  static final double RELATIVE_LEFT_OUT = 2;
  static final double PATRONYM_LEFT_OUT = 5;
  static final double RELATIVE_IN_NAME = 3;
  static final double OTHER_RELATIVE = 16;

  private NameCosts() {}

  /** One letter, in a word of so many. */
  static double slip(int letters) {
    if (letters >= 8) {
      return 9;
    }
    if (letters >= 6) {
      return 11;
    }
    return letters == 5 ? 14 : 20;
  }
}
