package io.dossier.core.extraction.identifier;

import java.util.Map;
import java.util.function.Predicate;

/**
 * Check digits of VAT identification numbers, as published by the tax administrations and collected
 * by the European Commission (TAXUD, VIES, algorithms of 2017). A number of a country that is not
 * here is taken to hold.
 */
final class VatCheck {
  private static final Map<String, Predicate<String>> CHECKS =
      Map.ofEntries(
          Map.entry("AT", VatCheck::austrian),
          Map.entry(
              "BE", n -> Digits.modulo(n.substring(0, 8), 97) == 97 - Digits.number(n, 8, 10)),
          Map.entry("CH", VatCheck::swiss),
          Map.entry("DE", Mod11With10::holds),
          Map.entry("DK", n -> Digits.weighted(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
          Map.entry("EE", n -> Digits.weighted(n, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
          Map.entry("EL", VatCheck::greek),
          Map.entry("ES", SpanishTax::holds),
          Map.entry("FI", n -> Digits.weighted(n, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
          Map.entry("FR", VatCheck::french),
          Map.entry("GB", VatCheck::british),
          Map.entry("HR", Mod11With10::holds),
          Map.entry("HU", n -> Digits.weighted(n, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0),
          Map.entry("IE", VatCheck::irish),
          Map.entry("IT", Luhn::holds),
          Map.entry("LU", n -> Digits.number(n, 0, 6) % 89 == Digits.number(n, 6, 8)),
          Map.entry("MT", n -> Digits.weighted(n, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
          Map.entry("NL", VatCheck::dutch),
          Map.entry(
              "NO", n -> Digits.weighted(n.substring(0, 9), 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
          Map.entry("PL", n -> Digits.weighted(n, 6, 5, 7, 2, 3, 4, 5, 6, 7, -1) % 11 == 0),
          Map.entry("PT", VatCheck::portuguese),
          Map.entry("RO", VatCheck::romanian),
          Map.entry("SE", n -> Luhn.holds(n.substring(0, 10))),
          Map.entry("SI", VatCheck::slovene),
          Map.entry("SK", n -> Digits.modulo(n, 11) == 0),
          Map.entry("XI", VatCheck::british));

  private VatCheck() {}

  /**
   * @param country its two letters
   * @param number what follows them, of one of the country's forms
   */
  static boolean holds(String country, String number) {
    Predicate<String> check = CHECKS.get(country);
    return check == null || check.test(number);
  }

  /** Behind the U: weights 1 and 2 in turn, digits of products added, and 4. */
  private static boolean austrian(String number) {
    String digits = number.substring(1);
    int sum = 4 + Digits.at(digits, 7);
    for (int i = 0; i < 7; i++) {
      int product = Digits.at(digits, i) * (i % 2 + 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }

  private static boolean greek(String number) {
    int sum = Digits.weighted(number, 256, 128, 64, 32, 16, 8, 4, 2);
    return sum % 11 % 10 == Digits.at(number, 8);
  }

  /** A key of digits checks the SIREN behind it; how keys with letters do is not told by all. */
  private static boolean french(String number) {
    String siren = number.substring(2);
    boolean key =
        !number.matches("\\d+")
            || (12 + 3 * Digits.modulo(siren, 97)) % 97 == Digits.number(number, 0, 2);
    return key && Luhn.holds(siren);
  }

  /** Either of HMRC's two forms, the former and the one of 2009. */
  private static boolean british(String number) {
    int sum = Digits.weighted(number, 8, 7, 6, 5, 4, 3, 2) + Digits.number(number, 7, 9);
    return sum % 97 == 0 || (sum + 55) % 97 == 0;
  }

  /** Its letter, or the first of two, checks the digits and the second letter. */
  private static boolean irish(String number) {
    int sum = Digits.weighted(number.substring(0, 7), 8, 7, 6, 5, 4, 3, 2);
    if (number.length() > 8 && number.charAt(8) != 'W') {
      sum += (number.charAt(8) - 'A' + 1) * 9;
    }
    return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) == number.charAt(7);
  }

  /** The former form checks the nine digits; that of the self-employed since 2020 all of it. */
  private static boolean dutch(String number) {
    return Digits.weighted(number.substring(0, 9), 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0
        || Mod97.holds("NL" + number);
  }

  private static boolean portuguese(String number) {
    int rest = Digits.weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return Digits.at(number, 8) == (rest < 2 ? 0 : 11 - rest);
  }

  /** Behind the E of CHE. */
  private static boolean swiss(String number) {
    return Digits.weighted(number.substring(1, 10), 5, 4, 3, 2, 7, 6, 5, 4, 1) % 11 == 0;
  }

  /** Zeros in front are not printed. */
  private static boolean romanian(String number) {
    String digits = "0".repeat(10 - number.length()) + number;
    int sum = Digits.weighted(digits, 7, 5, 3, 2, 1, 7, 5, 3, 2);
    return sum * 10 % 11 % 10 == Digits.at(digits, 9);
  }

  private static boolean slovene(String number) {
    int rest = Digits.weighted(number, 8, 7, 6, 5, 4, 3, 2) % 11;
    return rest > 0 && Digits.at(number, 7) == (11 - rest) % 10;
  }
}
