package io.dossier.core.extraction.label;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as labels are compared: letters and digits alone, without case and accents, and without
 * the blanks that engines lose or invent. Each character knows where it came from.
 */
final class FoldedText {
  private static final char LAST_ASCII = 0x7F;

  private final String original;
  private final StringBuilder folded = new StringBuilder();
  private int[] origins = new int[32];

  private FoldedText(String original) {
    this.original = original;
  }

  static FoldedText of(String text) {
    FoldedText result = new FoldedText(text);
    for (int i = 0; i < text.length(); i++) {
      String plain = text.substring(i, i + 1);
      if (plain.charAt(0) > LAST_ASCII) {
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
      }
      for (int j = 0; j < plain.length(); j++) {
        char c = plain.charAt(j);
        if (Character.isLetterOrDigit(c)) {
          result.add(Character.toLowerCase(c), i);
        }
      }
    }
    return result;
  }

  private void add(char c, int origin) {
    if (folded.length() == origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length);
    }
    origins[folded.length()] = origin;
    folded.append(likeALetter(c, origin));
  }

  /** Within a word, the digits that engines take letters for. */
  private char likeALetter(char c, int origin) {
    boolean inWord =
        origin > 0 && Character.isLetter(original.charAt(origin - 1))
            || origin + 1 < original.length() && Character.isLetter(original.charAt(origin + 1));
    if (inWord && c == '0') {
      return 'o';
    }
    return inWord && c == '1' ? 'l' : c;
  }

  int length() {
    return folded.length();
  }

  char at(int index) {
    return folded.charAt(index);
  }

  /** Where in the original the character stands. */
  int origin(int index) {
    return origins[index];
  }

  @Override
  public String toString() {
    return folded.toString();
  }

  /** Whether a word begins with this character. */
  boolean beginsWord(int index) {
    int at = origins[index];
    return at == 0
        || !Character.isLetter(original.charAt(at - 1))
        || !Character.isLetter(original.charAt(at));
  }

  /** Whether a word ends with this character. */
  boolean endsWord(int index) {
    int next = origins[index] + 1;
    return next >= original.length() || !Character.isLetter(original.charAt(next));
  }
}
