package io.dossier.core.extraction.candidate;

import java.util.Optional;

/**
 * The form of a number with signs in it, whatever its digits: {@code 9} for each run of digits,
 * {@code A} for each run of letters, with the signs between, such as {@code 9-A-9-9}. Registers
 * number their entries in forms of their own, which tell an entry's number where its label cannot
 * be read.
 */
final class ValueForm {
  private static final int LONGEST = 12;

  private ValueForm() {}

  /** Empty for text with blanks, for text without digits or signs, and for forms of many parts. */
  static Optional<String> of(String value) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char sign = sign(value.charAt(i));
      if (sign == ' ') {
        return Optional.empty();
      }
      boolean run = Character.isLetterOrDigit(sign);
      if (!run || form.length() == 0 || form.charAt(form.length() - 1) != sign) {
        form.append(sign);
      }
    }
    boolean number = form.indexOf("9") >= 0 && form.chars().anyMatch(c -> c != '9' && c != 'A');
    return number && form.length() <= LONGEST ? Optional.of(form.toString()) : Optional.empty();
  }

  private static char sign(char character) {
    if (Character.isWhitespace(character)) {
      return ' ';
    }
    if (Character.isDigit(character)) {
      return '9';
    }
    return Character.isLetter(character) ? 'A' : character;
  }
}
