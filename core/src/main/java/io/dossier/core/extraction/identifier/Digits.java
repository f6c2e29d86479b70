package io.dossier.core.extraction.identifier;

/** Numbers within texts of digits. */
final class Digits {
  private Digits() {}

  /** The number that stands from one character to before another. */
  static int number(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }

  static int at(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  /** The sum of the digits, each times its weight; the shorter of the two ends it. */
  static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < Math.min(digits.length(), weights.length); i++) {
      sum += at(digits, i) * weights[i];
    }
    return sum;
  }

  /** The remainder of a number of any length. */
  static int modulo(String digits, int divisor) {
    int remainder = 0;
    for (int i = 0; i < digits.length(); i++) {
      remainder = (remainder * 10 + at(digits, i)) % divisor;
    }
    return remainder;
  }
}
