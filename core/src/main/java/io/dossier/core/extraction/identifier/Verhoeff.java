package io.dossier.core.extraction.identifier;

/**
 * The formula of J. Verhoeff, Error Detecting Decimal Codes (1969), over the dihedral group of ten
 * elements. Finds every single wrong digit and every transposition of neighbours.
 */
final class Verhoeff {
  /** Applied as often as the position from the right, from 0, tells, modulo 8. */
  private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private Verhoeff() {}

  /** Whether the last digit checks those before it. */
  static boolean holds(String digits) {
    int product = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Digits.at(digits, digits.length() - 1 - i);
      for (int times = 0; times < i % 8; times++) {
        digit = PERMUTATION[digit];
      }
      product = product(product, digit);
    }
    return product == 0;
  }

  /** Of two elements: turns are 0 to 4, reflections 5 to 9. */
  private static int product(int left, int right) {
    int turn = left < 5 ? left + right % 5 : left - right % 5 + 5;
    return turn % 5 + (left < 5 == right < 5 ? 0 : 5);
  }
}
