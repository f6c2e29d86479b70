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

  /** A number of such alone: {@code ll}, {@code l1}. */
  private static final Pattern ELEVEN =
      Pattern.compile("(?<![\\p{L}\\d])(?:ll|l1|1l|\\|\\|)(?![\\p{L}\\d])");

  /** Within a word, or at the end of a town's name before a postcode. */
  private static final Pattern L_IN_WORD =
      Pattern.compile("(?<=\\p{L})1(?=\\p{L})|(?<=\\p{L}{4})1(?=[ ,-]{1,3}\\d{5,6}(?!\\d))");

  private static final Pattern O_IN_WORD = Pattern.compile("(?<=\\p{L})0(?=\\p{L})");

  private static final Pattern ORDINAL_SIGN = Pattern.compile("[ºª°]");

  private MisreadDigits() {}

  public static String repaired(String text) {
    String signs = ORDINAL_SIGN.matcher(text).replaceAll(" ");
    String ones = ONE.matcher(ELEVEN.matcher(signs).replaceAll("11")).replaceAll("1");
    String numbers = ZERO.matcher(ones).replaceAll("0");
    return O_IN_WORD.matcher(L_IN_WORD.matcher(numbers).replaceAll("l")).replaceAll("o");
  }
}
