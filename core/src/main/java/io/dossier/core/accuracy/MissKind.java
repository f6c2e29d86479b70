package io.dossier.core.accuracy;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is wrong about a value. Texts are held against each other without case, blanks and
 * punctuation; the first kind that fits is taken, in this order. Codes are stable.
 */
public enum MissKind {
  /** The file could not be read. */
  UNREAD,
  /** The document was taken for another type, whatever is wrong about the value. */
  WRONG_TYPE,
  /** A row or an item of a list that was not found at all. */
  MISSING_ROW,
  /** A row or an item of a list that there is not. */
  SPURIOUS_ROW,
  /** Nothing was given. */
  MISSING,
  /** There is no such value. */
  SPURIOUS,
  /** A date whose day and month are exchanged. */
  DAY_MONTH_SWAPPED,
  /** A number with the right digits and the decimal sign elsewhere. */
  DECIMAL_SIGN,
  /**
   * A text whose letters differ in one or two, and in fewer than half; a date or a number of three
   * digits and more of which one differs.
   */
  MISREAD,
  /** A text of which something is missing at an end, give or take a misread letter in eight. */
  CUT_SHORT,
  /** A text with something more at an end, give or take a misread letter in eight. */
  TOO_LONG,
  /** Anything else. */
  WRONG_VALUE;

  private static final int MISREAD_LETTERS = 2;
  private static final int LEAST_DIGITS = 3;
  private static final int LETTERS_FOR_ONE_MISREAD = 8;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of a cell that is not right, in a document that was read and taken for what it is. */
  static MissKind of(Cell cell, boolean list) {
    if (cell.found().isEmpty()) {
      return list && !cell.row() ? MISSING_ROW : MISSING;
    }
    if (cell.truth().isEmpty()) {
      return list && !cell.row() ? SPURIOUS_ROW : SPURIOUS;
    }
    return of(cell.found().get(), cell.truth().get());
  }

  static MissKind of(Value found, Value truth) {
    if (found instanceof Value.Text a && truth instanceof Value.Text b) {
      return ofTexts(Comparison.folded(a.text()), Comparison.folded(b.text()));
    }
    if (found instanceof Value.Date a && truth instanceof Value.Date b) {
      return ofDates(a.day(), b.day());
    }
    if (found instanceof Value.Number a && truth instanceof Value.Number b) {
      return ofNumbers(a.number(), b.number());
    }
    return WRONG_VALUE;
  }

  private static MissKind ofTexts(String found, String truth) {
    int letters = EditDistance.between(found, truth);
    if (letters <= MISREAD_LETTERS && 2 * letters < truth.length()) {
      return MISREAD;
    }
    if (isPart(found, truth)) {
      return CUT_SHORT;
    }
    return isPart(truth, found) ? TOO_LONG : WRONG_VALUE;
  }

  private static boolean isPart(String part, String whole) {
    return !part.isEmpty()
        && part.length() < whole.length()
        && EditDistance.toPartOf(part, whole)
            <= Math.min(MISREAD_LETTERS, part.length() / LETTERS_FOR_ONE_MISREAD);
  }

  private static MissKind ofDates(LocalDate found, LocalDate truth) {
    boolean swapped =
        found.getYear() == truth.getYear()
            && found.getMonthValue() == truth.getDayOfMonth()
            && found.getDayOfMonth() == truth.getMonthValue();
    if (swapped) {
      return DAY_MONTH_SWAPPED;
    }
    return oneDigit(found.toString(), truth.toString()) ? MISREAD : WRONG_VALUE;
  }

  private static MissKind ofNumbers(BigDecimal found, BigDecimal truth) {
    BigDecimal a = found.stripTrailingZeros();
    BigDecimal b = truth.stripTrailingZeros();
    if (a.unscaledValue().equals(b.unscaledValue())) {
      return DECIMAL_SIGN;
    }
    return oneDigit(a.toPlainString(), b.toPlainString()) ? MISREAD : WRONG_VALUE;
  }

  private static boolean oneDigit(String found, String truth) {
    return found.length() == truth.length()
        && truth.chars().filter(Character::isDigit).count() >= LEAST_DIGITS
        && EditDistance.between(found, truth) == 1;
  }
}
