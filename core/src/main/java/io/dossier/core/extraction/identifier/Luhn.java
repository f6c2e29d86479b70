package io.dossier.core.extraction.identifier;

/**
 * The formula of ISO/IEC 7812-1:2017, annex B. Finds every single wrong digit, and every
 * transposition of neighbours but that of 0 and 9.
 */
final class Luhn {
  private Luhn() {}

  /** Whether the last digit checks those before it. */
  static boolean holds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Digits.at(digits, digits.length() - 1 - i) * (i % 2 + 1);
      sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
  }
}
