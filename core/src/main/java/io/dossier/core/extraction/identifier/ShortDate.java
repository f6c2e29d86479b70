package io.dossier.core.extraction.identifier;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day as many numbers hold it: day, month and a year of two digits, whose century is not told.
 */
record ShortDate(int day, int month, int year) {
  /** Of six digits in that order. */
  static ShortDate of(String digits) {
    return new ShortDate(
        Digits.number(digits, 0, 2), Digits.number(digits, 2, 4), Digits.number(digits, 4, 6));
  }

  /** Whether there is such a day in any century. */
  boolean exists() {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(2000 + year, month).lengthOfMonth();
  }

  boolean fits(LocalDate date) {
    return day == date.getDayOfMonth()
        && month == date.getMonthValue()
        && year == date.getYear() % 100;
  }
}
