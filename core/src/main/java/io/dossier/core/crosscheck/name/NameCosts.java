package io.dossier.core.crosscheck.name;

/**
 * What a difference between two names takes of 100 points. A difference that one person's documents
 * commonly show takes less than 10 in all; one at which a person should look, 11 and more; another
 * given name, surname, initial or relative, more than 30.
 */
final class NameCosts {
  static final double TITLE = 0.5;
  static final double MOST_TITLES = 2;
  static final double OTHER_SEX = 32;
  static final double OTHER_GENERATION = 35;
  static final double GENERATION_LEFT_OUT = 12;
  static final double ALIAS = 2;
  static final double MAIDEN_NAME = 14;

  static final double ORDER = 2;
  static final double ORDER_WITHIN = 4;
  static final double GIVEN_CHANGED_PLACES = 35;
  static final double JOINED = 1;
  static final double CUT_AT_WIDTH = 4;

  static final double VARIANT = 1.5;
  static final double LOOK_ALIKE = 4;
  static final double LOOSE_SOUND = 5;
  static final double SPELLING_OF_ONE = 13;
  static final double SHORT_FORM = 14;
  static final double CUT_OFF = 8;
  static final double OTHER_NAME = 40;
  static final double WEAK_SHARE = 0.7;

  static final double INITIAL = 3;
  static final double INITIAL_OF_GIVEN = 14;

  static final double FIRST_LETTER = 25;
  static final double LAST_VOWEL = 20;
  static final double SWAPPED = 12;

  /** Another word on both sides. */
  static final double OTHERS_FULL = 42;

  static final double OTHERS_WEAK = 33;
  static final double OTHERS_INITIALS = 34;

  static final double MISSING = 12;
  static final double MISSING_OF_ONE = 18;
  static final double MISSING_NEXT = 5;
  static final double MISSING_COMMON = 6;
  static final double MISSING_GIVEN = 34;
  static final double MISSING_BEFORE_SINGLE = 24;
  static final double LEFT_OUT_EACH = 24;
  static final double MISSING_INITIAL = 5;
  static final double MISSING_INITIAL_OF_ONE = 12;
  static final double MISSING_TITLE = 2;
  static final double NO_FULL_PAIR = 34;

  static final double RELATIVE_LEFT_OUT = 2;
  static final double RELATIVE_LEFT_OUT_OF_ONE = 12;
  static final double RELATIVE_IN_NAME = 3;
  static final double OTHER_RELATIVE = 35;
  static final double RELATIVE_DOUBTFUL = 12;

  private NameCosts() {}

  /**
   * One letter. Where one of the two is a known name and the other is none, it is evidently a slip;
   * where neither is, it may be another name.
   */
  static double slip(int letters, boolean evident) {
    if (evident) {
      return letters >= 5 ? 7 : 13;
    }
    if (letters >= 12) {
      return 8;
    }
    if (letters >= 8) {
      return 11;
    }
    return letters >= 5 ? 13 : 22;
  }

  /** Two letters make another name, but where a long one is evidently misspelt. */
  static double twoSlips(int letters, boolean evident) {
    return evident && letters >= 9 ? 22 : 33;
  }
}
