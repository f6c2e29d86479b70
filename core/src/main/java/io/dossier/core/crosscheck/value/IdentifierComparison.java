package io.dossier.core.crosscheck.value;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.Slips;
import java.util.List;

/**
 * Compares two numbers of identity, character by character. Only equal ones match: what looks alike
 * or is hidden is for a person to judge. Of lists any number may be the same.
 */
public final class IdentifierComparison {
  private static final int EQUAL = 100;
  private static final int MASKED = 85;
  private static final int MASKED_SHORT = 75;
  private static final int LOOK_ALIKE = 80;
  private static final int LEADING_ZEROS = 85;
  private static final int ONE_OFF = 72;
  private static final int OTHER = 40;

  /** Fewer shown digits agree by chance. */
  private static final int ENOUGH_SHOWN = 4;

  /** In shorter ones another character is another number. */
  private static final int LONG = 8;

  private static final int LONGEST = 64;

  /** How alike two are and why. */
  private record Found(int score, String seen) {}

  /**
   * @param left not after {@code right} in the order of texts
   */
  public Similarity compare(String left, String right) {
    List<PrintedNumber> lefts = PrintedNumber.in(left);
    List<PrintedNumber> rights = PrintedNumber.in(right);
    Found best = new Found(0, "no number");
    for (PrintedNumber a : lefts) {
      for (PrintedNumber b : rights) {
        Found found = compare(a, b);
        if (found.score() > best.score() || best.score() == 0) {
          best = found;
        }
      }
    }
    Tally tally = new Tally(FieldKind.IDENTIFIER);
    if (best.score() == EQUAL && lefts.size() + rights.size() > 2) {
      tally.note("one of the numbers listed is equal");
    } else {
      tally.limit(best.score(), best.seen());
    }
    return tally.similarity();
  }

  private static Found compare(PrintedNumber a, PrintedNumber b) {
    String one = a.characters();
    String other = b.characters();
    if (one.equals(other) && !a.isMasked()) {
      return new Found(EQUAL, "equal");
    }
    if (a.isMasked() || b.isMasked()) {
      return masked(one, other);
    }
    if (a.shape().equals(b.shape())) {
      return new Found(LOOK_ALIKE, "equal but for characters that look alike");
    }
    if (withoutZeros(one).equals(withoutZeros(other))) {
      return new Found(LEADING_ZEROS, "equal but for leading zeros");
    }
    boolean comparable = Math.max(one.length(), other.length()) <= LONGEST;
    if (comparable
        && Math.min(one.length(), other.length()) >= LONG
        && Slips.between(a.shape(), b.shape(), 1) == 1) {
      return new Found(ONE_OFF, "one character differs");
    }
    return new Found(one.charAt(0) == other.charAt(0) ? OTHER : OTHER / 2, "other numbers");
  }

  /** Places are counted from the end, where what is shown mostly stands; from the front as well. */
  private static Found masked(String one, String other) {
    int agreed = 0;
    boolean sameLength = one.length() == other.length();
    for (int i = 1; i <= Math.min(one.length(), other.length()); i++) {
      char a = one.charAt(one.length() - i);
      char b = other.charAt(other.length() - i);
      if (a == PrintedNumber.HIDDEN || b == PrintedNumber.HIDDEN) {
        if (!sameLength) {
          break;
        }
      } else if (a == b) {
        agreed++;
      } else {
        return new Found(OTHER / 2, "digits that are shown differ");
      }
    }
    if (agreed == 0) {
      return new Found(OTHER, "nothing is shown of both");
    }
    return new Found(
        agreed >= ENOUGH_SHOWN ? MASKED : MASKED_SHORT,
        "masked; the last " + agreed + " digits that are shown are equal");
  }

  private static String withoutZeros(String number) {
    int zeros = 0;
    while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
      zeros++;
    }
    return number.substring(zeros);
  }
}
