package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.name.NameWord.Role;
import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Print;
import io.dossier.core.crosscheck.text.Slips;
import io.dossier.core.crosscheck.text.Word;
import java.util.List;
import java.util.Set;

/** In what way two words of names are alike; two known names that differ are others. */
final class NameLikeness {
  private static final String VOWELS = "AEIOU";

  /** Letters that begin one name in two spellings. */
  private static final List<String> SAME_START =
      List.of("JZ", "VWB", "SZ", "CK", "FP", "YJ", "IY", "UO", "KQ", "AU");

  /** What is put behind a given name in respect: Gujarati, Marathi, Hindi, Telugu. */
  private static final List<String> RESPECT =
      List.of("BHAI", "BEN", "BAI", "BHAU", "RAO", "JI", "GARU", "AMMA", "SINH");

  private static final Set<String> DIGRAPHS =
      Set.of(
          "BH", "CH", "DH", "DJ", "GH", "JH", "KH", "NG", "NY", "PH", "SH", "ST", "SY", "TH", "TJ");

  /** Behind a man's name, that of a woman: {@code FARID}, {@code FARIDAH}. */
  private static final List<String> OF_WOMEN =
      List.of("AH", "IE", "INE", "INA", "ETTE", "ELLE", "INI", "ITA", "WATI");

  private static final List<String> LATIN = List.of("US", "IUS", "ES", "INUS", "NUS");
  private static final int SHORTEST_BEFORE_RESPECT = 4;

  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_BY_LOOSE_SOUND = 5;

  /** A cut word of so many letters is hardly a pet name. */
  private static final int LONG = 6;

  private NameLikeness() {}

  static Likeness of(NameWord a, NameWord b) {
    if (a.text().equals(b.text())) {
      return Likeness.EQUAL;
    }
    if (a.isSingleLetter() || b.isSingleLetter()) {
      return initial(a, b);
    }
    if (isBegunBy(a.text(), b.text()) || isBegunBy(b.text(), a.text())) {
      return Likeness.INITIAL;
    }
    if (NameLists.VARIANTS.joins(a.text(), b.text()) || inRespect(a.text(), b.text())) {
      return Likeness.VARIANT;
    }
    Likeness likeness = Likeness.of(a.word(), b.word());
    if (likeness == Likeness.SOUND) {
      return likeness;
    }
    if (NameLists.SHORT_FORMS.joins(a.text(), b.text()) || isLatin(a.text(), b.text())) {
      return Likeness.CUT_OFF;
    }
    if (RegionalSpelling.isSibilant(a.word(), b.word())) {
      return Likeness.LOOSE_SOUND;
    }
    if (NameLists.areOthers(a.text(), b.text())) {
      return Likeness.DIFFERENT;
    }
    if (RegionalSpelling.isBetween(a.word(), b.word())) {
      return Likeness.LOOSE_SOUND;
    }
    return likeness == Likeness.DIFFERENT
            && !a.is(Role.WEAK)
            && !b.is(Role.WEAK)
            && isBeginning(a.text(), b.text())
        ? Likeness.CUT_OFF
        : likeness;
  }

  /** {@code ANTON}, {@code ANTONIUS}: as baptized. */
  private static boolean isLatin(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= SHORTEST_BEFORE_RESPECT
        && longer.startsWith(shorter)
        && LATIN.contains(longer.substring(shorter.length()));
  }

  private static boolean isBeginning(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST_BEGINNING
        && Math.abs(a.length() - b.length()) >= 2
        && (a.startsWith(b) || b.startsWith(a));
  }

  /**
   * Two letters of one sound stand for a name as one letter does: {@code CH} for {@code CHINTALA}.
   */
  private static boolean isBegunBy(String letters, String word) {
    return letters.length() == 2
        && word.length() > 3
        && word.startsWith(letters)
        && DIGRAPHS.contains(letters);
  }

  private static Likeness initial(NameWord a, NameWord b) {
    if (a.isSingleLetter() && b.isSingleLetter()) {
      return Likeness.DIFFERENT;
    }
    char one = a.text().charAt(0);
    char other = b.text().charAt(0);
    boolean same =
        one == other
            || SAME_START.stream()
                .anyMatch(start -> start.indexOf(one) >= 0 && start.indexOf(other) >= 0);
    return same ? Likeness.INITIAL : Likeness.DIFFERENT;
  }

  private static boolean inRespect(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= SHORTEST_BEFORE_RESPECT
        && longer.startsWith(shorter)
        && RESPECT.contains(longer.substring(shorter.length()));
  }

  /** What the difference takes of 100 points. Of initials: by {@link PairCosts}. */
  static double cost(NameWord a, NameWord b, Likeness likeness) {
    double cost =
        switch (likeness) {
          case EQUAL -> 0;
          case VARIANT, SOUND -> NameCosts.VARIANT;
          case LOOK_ALIKE -> NameCosts.LOOK_ALIKE;
          case LOOSE_SOUND ->
              Math.min(a.word().length(), b.word().length()) < SHORTEST_BY_LOOSE_SOUND
                  ? NameCosts.SHORT_FORM
                  : NameCosts.LOOSE_SOUND;
          case INITIAL -> NameCosts.INITIAL_OF_GIVEN;
          case CUT_OFF -> cutOff(a.text(), b.text());
          case SLIP -> slip(a.word(), b.word());
          case TWO_SLIPS ->
              NameCosts.twoSlips(
                  Math.min(a.word().length(), b.word().length()), isEvident(a.text(), b.text()));
          case DIFFERENT -> NameCosts.OTHER_NAME;
        };
    return a.is(Role.WEAK) && b.is(Role.WEAK) ? cost * NameCosts.WEAK_SHARE : cost;
  }

  private static double cutOff(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (OF_WOMEN.contains(a.substring(shorter) + b.substring(shorter))) {
      return NameCosts.OTHER_NAME;
    }
    boolean cut = a.startsWith(b) || b.startsWith(a);
    return shorter < LONG || !cut ? NameCosts.SHORT_FORM : NameCosts.CUT_OFF;
  }

  private static double slip(Word a, Word b) {
    String one = a.text();
    String other = b.text();
    boolean evident =
        !Print.vowelChanged(one, other) && (isEvident(one, other) || Print.alike(one, other));
    double cost = NameCosts.slip(Math.min(a.length(), b.length()), evident);
    if (one.charAt(0) != other.charAt(0)) {
      cost += NameCosts.FIRST_LETTER;
    }
    if (Slips.isSwap(one, other)) {
      cost = Math.max(cost, NameCosts.SWAPPED);
    }
    return endsInOtherVowel(one, other) ? cost + NameCosts.LAST_VOWEL : cost;
  }

  private static boolean isEvident(String a, String b) {
    return NameLists.isName(a) != NameLists.isName(b);
  }

  /**
   * A last vowel mostly tells the sex: {@code PUTRA}, {@code PUTRI}; {@code MARTIN}, {@code
   * MARTINA}.
   */
  private static boolean endsInOtherVowel(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    String rest = a.substring(shorter) + b.substring(shorter);
    if (a.regionMatches(0, b, 0, shorter)) {
      return rest.equals("A") || rest.equals("I");
    }
    return rest.isEmpty()
        && a.regionMatches(0, b, 0, shorter - 1)
        && VOWELS.indexOf(a.charAt(shorter - 1)) >= 0
        && VOWELS.indexOf(b.charAt(shorter - 1)) >= 0;
  }
}
