package io.dossier.core.extraction.mrz;

/** The check digit of ICAO Doc 9303 part 3, 4.9: weights 7, 3, 1 over values modulo 10. */
final class CheckDigit {
  private static final int[] WEIGHTS = {7, 3, 1};

  private CheckDigit() {}

  static char of(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += value(text.charAt(i)) * WEIGHTS[i % 3];
    }
    return (char) ('0' + sum % 10);
  }

  /** Whether the digit is the text's; a filler stands for 0 where the whole text is filler. */
  static boolean holds(String text, char digit) {
    return digit == of(text) || digit == '<' && text.chars().allMatch(c -> c == '<');
  }

  static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 0;
  }
}
