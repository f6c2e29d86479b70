package io.dossier.core.crosscheck.organization;

import io.dossier.core.crosscheck.name.Spellings;
import io.dossier.core.crosscheck.organization.OrganizationWord.Role;
import io.dossier.core.crosscheck.text.Abbreviation;
import io.dossier.core.crosscheck.text.Groups;
import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Print;

/** In what way two words of organizations' names are alike. */
final class OrganizationLikeness {
  private static final Groups SAME = Groups.beside(OrganizationLikeness.class, "same.words");

  private static final int SHORTEST_PLURAL = 5;
  private static final int LONG = 8;

  private OrganizationLikeness() {}

  static Likeness of(OrganizationWord a, OrganizationWord b) {
    if (!a.text().equals(b.text())) {
      if (SAME.joins(a.text(), b.text())
          || Spellings.ofOneName(a.text(), b.text())
          || singular(a.text()).equals(singular(b.text()))) {
        return Likeness.VARIANT;
      }
      if (Math.min(a.text().length(), b.text().length()) == 1
          && a.text().charAt(0) == b.text().charAt(0)) {
        return Likeness.INITIAL;
      }
    }
    Likeness likeness = Likeness.of(a.word(), b.word());
    if (likeness.compareTo(Likeness.SLIP) >= 0 && areShortTrades(a, b)) {
      return Likeness.DIFFERENT;
    }
    return likeness == Likeness.DIFFERENT && isAbbreviated(a, b) ? Likeness.CUT_OFF : likeness;
  }

  /** {@code SMAN}, {@code SMKN}. */
  private static boolean areShortTrades(OrganizationWord a, OrganizationWord b) {
    return a.is(Role.TRADE)
        && b.is(Role.TRADE)
        && Math.min(a.text().length(), b.text().length()) < SHORTEST_PLURAL;
  }

  /** Words of their own are shortened by none but the first and last letters of long ones. */
  private static boolean isAbbreviated(OrganizationWord a, OrganizationWord b) {
    boolean own = a.is(Role.OWN) && b.is(Role.OWN);
    boolean begins = a.text().startsWith(b.text()) || b.text().startsWith(a.text());
    int longer = Math.max(a.text().length(), b.text().length());
    return Abbreviation.isBetween(a.text(), b.text()) && (!own || !begins && longer >= LONG);
  }

  /** {@code AGENCIES}, {@code AGENCY}; {@code MOBILES}, {@code MOBILE}. */
  private static String singular(String word) {
    if (word.length() < SHORTEST_PLURAL || !word.endsWith("S") || word.endsWith("SS")) {
      return word;
    }
    return word.endsWith("IES")
        ? word.substring(0, word.length() - 3) + "Y"
        : word.substring(0, word.length() - 1);
  }

  static double cost(OrganizationWord a, OrganizationWord b, Likeness likeness) {
    double cost =
        switch (likeness) {
          case EQUAL -> 0;
          case VARIANT -> OrganizationCosts.SAME;
          case SOUND -> OrganizationCosts.SOUND;
          case LOOK_ALIKE -> OrganizationCosts.LOOK_ALIKE;
          case LOOSE_SOUND -> OrganizationCosts.LOOSE_SOUND;
          case INITIAL -> OrganizationCosts.INITIAL;
          case CUT_OFF ->
              a.is(Role.OWN) && b.is(Role.OWN)
                  ? OrganizationCosts.CUT_OFF_OWN
                  : OrganizationCosts.CUT_OFF;
          case SLIP -> slip(a.text(), b.text());
          case TWO_SLIPS ->
              Math.min(a.text().length(), b.text().length()) < LONG
                  ? OrganizationCosts.OTHER_LETTER
                  : OrganizationCosts.TWO_SLIPS;
          case DIFFERENT -> OrganizationCosts.OTHERS_OWN;
        };
    return a.is(Role.OWN) || b.is(Role.OWN) ? cost : cost * OrganizationCosts.WEAK_SHARE;
  }

  /** A letter changed for one of other print makes another word of a short one. */
  private static double slip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    double first = a.charAt(0) == b.charAt(0) ? 0 : OrganizationCosts.FIRST_LETTER;
    boolean changed = a.length() == b.length() && !Print.alike(a, b) && !isSwapped(a, b);
    if (Print.vowelChanged(a, b) || changed) {
      return shorter < LONG
          ? OrganizationCosts.OTHER_LETTER
          : first + OrganizationCosts.OTHER_LETTER_OF_LONG;
    }
    return first + OrganizationCosts.slip(shorter);
  }

  /** Of one length and with the same letters. */
  private static boolean isSwapped(String a, String b) {
    return a.chars().sum() == b.chars().sum();
  }
}
