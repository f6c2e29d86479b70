package io.dossier.core.crosscheck.organization;

import io.dossier.core.crosscheck.organization.OrganizationWord.Role;

/** What a difference between two names of organizations takes of 100 points. */
final class OrganizationCosts {
  static final double SAME = 1;
  static final double SOUND = 2;
  static final double LOOK_ALIKE = 4;
  static final double LOOSE_SOUND = 5;
  static final double CUT_OFF = 6;
  static final double CUT_OFF_OWN = 16;
  static final double INITIAL = 12;
  static final double TWO_SLIPS = 24;
  static final double WEAK_SHARE = 0.6;
  static final double FIRST_LETTER = 24;
  static final double OTHER_LETTER = 33;
  static final double OTHER_LETTER_OF_LONG = 16;

  static final double ORDER = 3;
  static final double JOINED = 1;
  static final double ACRONYM = 16;

  static final double OTHERS_OWN = 46;
  static final double OTHERS_TRADE = 33;
  static final double OTHERS_MIXED = 34;
  static final double OTHERS_PLACE = 12;

  static final double MISSING_OWN = 15;
  static final double MISSING_OWN_OF_ONE = 24;
  static final double MISSING_TRADE = 11;
  static final double MISSING_NEXT = 5;
  static final double MISSING_PLACE = 3;
  static final double MOST_PLACES = 6;
  static final double NO_OWN_PAIR = 25;

  static final double OTHER_FORM = 12;
  static final double FORM_LEFT_OUT = 4;
  static final double FORM_IN_PART = 2;

  private OrganizationCosts() {}

  /** One letter, in a word of so many. */
  static double slip(int letters) {
    if (letters >= 8) {
      return 8;
    }
    if (letters >= 6) {
      return 9;
    }
    return letters == 5 ? 16 : 33;
  }

  static double others(Role a, Role b) {
    if (a == Role.PLACE || b == Role.PLACE) {
      return OTHERS_PLACE;
    }
    if (a == b) {
      return a == Role.OWN ? OTHERS_OWN : OTHERS_TRADE;
    }
    return OTHERS_MIXED;
  }
}
