package io.dossier.core.extraction.identifier;

/** ISO/IEC 7064, MOD 11,10, a hybrid system. Finds every single wrong digit. */
final class Mod11With10 {
  private Mod11With10() {}

  /** Whether the last digit checks those before it. */
  static boolean holds(String digits) {
    int product = 10;
    for (int i = 0; i < digits.length() - 1; i++) {
      int sum = (Digits.at(digits, i) + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (product + Digits.at(digits, digits.length() - 1)) % 10 == 1;
  }
}
