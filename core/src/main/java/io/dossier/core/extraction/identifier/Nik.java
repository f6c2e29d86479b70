package io.dossier.core.extraction.identifier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of an Indonesian resident, 16 digits (UU 24/2013, article 13; PP 37/2007, article 37):
 * six of the region of first registration ({@link Regions}), day of birth (of women plus 40), month
 * and year of birth in two digits each, four running ones. It has no check digit.
 */
public final class Nik extends Identifier {
  private static final int OF_WOMEN = 40;

  Nik() {
    super("nik", Shape.loose("dd.dd.dd.dddddd.dddd"), Shape.loose("dddd dddd dddd dddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Regions.flaw(compact)
        .or(
            () ->
                Flaw.unless(
                    birth(compact).exists(), "the seventh to twelfth digit are no day of birth"))
        .or(
            () ->
                Flaw.unless(
                    Digits.number(compact, 12, 16) > 0, "the running number is nothing but zeros"));
  }

  /**
   * Whether a number that holds is one of somebody born on the day.
   *
   * @param digits sixteen
   */
  public static boolean bornOn(String digits, LocalDate day) {
    return birth(digits).fits(day);
  }

  /**
   * Whether a number that holds is a woman's.
   *
   * @param digits sixteen
   */
  public static boolean ofWoman(String digits) {
    return Digits.number(digits, 6, 8) > OF_WOMEN;
  }

  private static ShortDate birth(String digits) {
    ShortDate printed = ShortDate.of(digits.substring(6, 12));
    return printed.day() > OF_WOMEN
        ? new ShortDate(printed.day() - OF_WOMEN, printed.month(), printed.year())
        : printed;
  }
}
