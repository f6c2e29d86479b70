package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.name.NameWord.Role;
import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Slips;
import io.dossier.core.crosscheck.text.Word;

/** In what way two words of names are alike; two known names that differ are others. */
final class NameLikeness {
  private static final String VOWELS = "AEIOU";

  /** Letters that begin one name in two spellings. */
  private static final String[] SAME_START = {"JZ", "VWB", "SZ", "CK", "FP", "YJ", "IY", "UO", "KQ", "AU"};

  private NameLikeness() {}

  static Likeness of(NameWord a, NameWord b) {
    if (a.text().equals(b.text())) {
      return Likeness.EQUAL;
    }
    if (a.isSingleLetter() || b.isSingleLetter()) {
      return initial(a, b);
    }
    if (NameLists.VARIANTS.joins(a.text(), b.text())) {
      return Likeness.VARIANT;
    }
    Likeness likeness = Likeness.of(a.word(), b.word());
    boolean sure = likeness == Likeness.SOUND || likeness == Likeness.EQUAL;
    return !sure && NameLists.areOthers(a.text(), b.text()) ? Likeness.DIFFERENT : likeness;
  }

  private static Likeness initial(NameWord a, NameWord b) {
    if (a.isSingleLetter() && b.isSingleLetter()) {
      return Likeness.DIFFERENT;
    }
    char one = a.text().charAt(0);
    char other = b.text().charAt(0);
    if (one == other) {
      return Likeness.INITIAL;
    }
    for (String start : SAME_START) {
      if (start.indexOf(one) >= 0 && start.indexOf(other) >= 0) {
        return Likeness.INITIAL;
      }
    }
    return Likeness.DIFFERENT;
  }

  /** What the difference takes of 100 points, by the length of the words. */
  static double cost(NameWord a, NameWord b, Likeness likeness) {
    double cost =
        switch (likeness) {
          case EQUAL -> 0;
          case VARIANT, SOUND -> NameCosts.VARIANT;
          case LOOK_ALIKE -> NameCosts.LOOK_ALIKE;
          case LOOSE_SOUND -> NameCosts.LOOSE_SOUND;
          case INITIAL -> initialCost(a, b);
          case CUT_OFF -> NameCosts.CUT_OFF;
          case SLIP -> slip(a.word(), b.word());
          case TWO_SLIPS -> NameCosts.TWO_SLIPS;
          case DIFFERENT -> NameCosts.OTHER_NAME;
        };
    boolean weak = a.is(Role.WEAK) && b.is(Role.WEAK);
    return weak ? cost * NameCosts.WEAK_SHARE : cost;
  }

  private static double initialCost(NameWord a, NameWord b) {
    boolean muhammad = NameLists.VARIANTS.joins(a.text() + b.text().substring(1), "MUHAMMAD");
    return muhammad || a.is(Role.TITLE) || b.is(Role.TITLE) ? NameCosts.VARIANT : NameCosts.INITIAL;
  }

  private static double slip(Word a, Word b) {
    int shorter = Math.min(a.length(), b.length());
    double cost = NameCosts.slip(shorter);
    if (a.text().charAt(0) != b.text().charAt(0)) {
      cost += NameCosts.FIRST_LETTER;
    }
    char lastOfA = a.text().charAt(a.length() - 1);
    char lastOfB = b.text().charAt(b.length() - 1);
    boolean endings = a.length() == b.length() && lastOfA != lastOfB;
    if (endings && VOWELS.indexOf(lastOfA) >= 0 && VOWELS.indexOf(lastOfB) >= 0) {
      cost += NameCosts.LAST_VOWEL;
    }
    if (NameLists.isName(a.text()) && NameLists.isName(b.text())) {
      cost += NameCosts.BOTH_KNOWN;
    }
    return cost;
  }

  /** How near two other names are, from 0 to 1: letters that need no change of the longer. */
  static double nearness(NameWord a, NameWord b) {
    int longer = Math.max(a.text().length(), b.text().length());
    return 1 - (double) Slips.between(a.text(), b.text(), longer) / longer;
  }
}
