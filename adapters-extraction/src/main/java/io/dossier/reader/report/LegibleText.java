package io.dossier.reader.report;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Makes of any text one that a typeface can show: in its composed form, what separates as single
 * spaces, what is invisible left out, and a visible substitute for each character that the typeface
 * lacks. Marks of direction are left out too: whoever wrote them could make a text say what it does
 * not ("trojan source", Boucher and Anderson 2021).
 */
final class LegibleText {
  /** A box; the question mark where even that is not there. */
  private static final int SUBSTITUTE = 0x25A1;

  private LegibleText() {}

  /** The text as it would be if every character could be shown. */
  static String whole(String text) {
    return of(text, codePoint -> true);
  }

  static String of(String text, IntPredicate shown) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    int substitute = shown.test(SUBSTITUTE) ? SUBSTITUTE : '?';
    StringBuilder legible = new StringBuilder();
    composed
        .codePoints()
        .forEach(
            codePoint -> {
              if (separates(codePoint)) {
                space(legible);
              } else if (!invisible(codePoint)) {
                legible.appendCodePoint(shown.test(codePoint) ? codePoint : substitute);
              }
            });
    return legible.toString().strip();
  }

  private static void space(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static boolean separates(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint);
  }

  private static boolean invisible(int codePoint) {
    int type = Character.getType(codePoint);
    boolean variation =
        codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    return type == Character.FORMAT || variation;
  }
}
