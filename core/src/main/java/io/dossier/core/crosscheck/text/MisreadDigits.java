package io.dossier.core.crosscheck.text;

import java.util.regex.Pattern;

/**
 * Letters read for digits within a number and digits within a word, put right before capitals are
 * made.
 */
public final class MisreadDigits {
  private static final Pattern ONE =
      Pattern.compile("(?<=\\d)[lI|](?!\\p{L})|(?<![\\p{L}\\d])[lI|](?=\\d)");
  private static final Pattern ZERO =
      Pattern.compile("(?<![\\p{L}\\d])[oO](?=\\d)|(?<=\\d[oO]{0,3})[oO](?=[\\doO]|(?![\\p{L}]))");
  private static final Pattern L_IN_WORD = Pattern.compile("(?<=\\p{L})1(?=\\p{L})");
  private static final Pattern O_IN_WORD = Pattern.compile("(?<=\\p{L})0(?=\\p{L})");

  private static final Pattern ORDINAL_SIGN = Pattern.compile("[ºª°]");

  private MisreadDigits() {}

  public static String repaired(String text) {
    String numbers =
        ZERO.matcher(ONE.matcher(ORDINAL_SIGN.matcher(text).replaceAll(" ")).replaceAll("1"))
            .replaceAll("0");
    return O_IN_WORD.matcher(L_IN_WORD.matcher(numbers).replaceAll("l")).replaceAll("o");
  }
}
