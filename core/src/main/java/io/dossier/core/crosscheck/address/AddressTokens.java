package io.dossier.core.crosscheck.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words and numbers of one part of an address. */
final class AddressTokens {
  /** Of a longer address only so many are compared. */
  private static final int MOST = 60;

  private static final Pattern H_NO = Pattern.compile("\\b[HD]\\.? ?NO\\b\\.?");
  private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+) ?(?:ST|ND|RD|TH)\\b");
  private static final Pattern LETTERS = Pattern.compile("(?<![\\p{L}\\d])((?:\\p{L}[. ] ?){1,3}\\p{L})(?![\\p{L}\\d])");

  /** Digits; a letter that stands against digits; words. */
  private static final Pattern TOKEN =
      Pattern.compile("\\d+|(?<=\\d)\\p{L}(?!\\p{L})|(?<=\\d[ /-])\\p{L}(?![\\p{L}.])|\\p{L}(?= ?[/-]? ?\\d)(?<!\\p{L}\\p{L})|[\\p{L}\\p{M}]+(?:'[\\p{L}]+)?");

  private static final Pattern ROMAN = Pattern.compile("(?:X{0,2})(?:IX|IV|V?I{0,3})");
  private static final Map<Character, Integer> ROMAN_VALUES = Map.of('I', 1, 'V', 5, 'X', 10);
  private static final String[] ORDINALS = {"FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH"};

  private AddressTokens() {}

  static List<String> of(String part) {
    String numbered = ORDINAL.matcher(H_NO.matcher(part).replaceAll("HNO ")).replaceAll("$1");
    String together =
        LETTERS
            .matcher(numbered)
            .replaceAll(run -> run.group(1).replace(".", "").replace(" ", ""));
    List<String> tokens = new ArrayList<>();
    for (MatchResult run : TOKEN.matcher(together).results().limit(MOST).toList()) {
      tokens.add(plain(run.group().replace("'", "")));
    }
    return tokens;
  }

  private static String plain(String token) {
    if (Character.isDigit(token.charAt(0))) {
      return token.replaceFirst("^0+(?=.)", "");
    }
    for (int i = 0; i < ORDINALS.length; i++) {
      if (ORDINALS[i].equals(token)) {
        return String.valueOf(i + 1);
      }
    }
    return token.length() > 1 && ROMAN.matcher(token).matches() ? String.valueOf(roman(token)) : token;
  }

  private static int roman(String numeral) {
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value = ROMAN_VALUES.getOrDefault(numeral.charAt(i), 0);
      sum += value < before ? -value : value;
      before = value;
    }
    return sum;
  }

  /** Digits, or a single letter. */
  static boolean isNumber(String token) {
    return token.length() == 1 || Character.isDigit(token.charAt(0));
  }
}
