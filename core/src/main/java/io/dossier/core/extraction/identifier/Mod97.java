package io.dossier.core.extraction.identifier;

/**
 * ISO/IEC 7064, MOD 97-10, over digits and letters (A to Z are 10 to 35). Finds every single wrong
 * character and every transposition of neighbours.
 */
final class Mod97 {
  private static final int BASE = 36;

  private Mod97() {}

  /** Whether the whole leaves a remainder of 1. */
  static boolean holds(String characters) {
    StringBuilder digits = new StringBuilder();
    for (char character : characters.toCharArray()) {
      digits.append(Character.digit(character, BASE));
    }
    return Digits.modulo(digits.toString(), 97) == 1;
  }
}
