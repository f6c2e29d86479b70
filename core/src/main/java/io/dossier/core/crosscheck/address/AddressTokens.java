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

  /** {@code H.No}, {@code D. No.}, {@code H 9}. */
  private static final Pattern H_NO =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<!(?:BLOCK|BLOK|BLK)[ .-])[HD](?:\\.? ?NO(?![\\p{L}])\\.?|\\.? (?=\\d))");

  private static final Pattern ORDINAL =
      Pattern.compile("(?<![\\p{L}\\d])(\\d+) ?(?:ST|ND|RD|TH)(?![\\p{L}\\d])");

  /** {@code M.G.}, {@code M G}: letters of a name. */
  private static final Pattern LETTERS =
      Pattern.compile("(?<![\\p{L}\\d/-])(?:\\p{L}(?:\\. ?| )){1,3}\\p{L}(?:\\.|(?= |$)(?! ?\\d))");

  /** Digits; a letter that belongs to digits; words. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<digits>\\d+)"
              + "|(?<letter>(?<=\\d)\\p{L}(?![\\p{L}])|(?<=\\d[ /-])(?![NSEW] \\p{L}{3})\\p{L}(?![\\p{L}.])"
              + "|(?<![\\p{L}])(?!NO|RT|RW|KM|NH|SH|LT|GG|JL|FL|PH|BL|PO|RM|GF|TK|KP|DS|DK|LR|LN|ST|RD|PS|IV|VI|II|IX|XI|TA|TQ|WD|PT|DI|KE|QR|LK|AV|OF)\\p{L}{2}(?=[ /-]?\\d)"
              + "|(?<![\\p{L}])\\p{L}(?= ?[/-]? ?\\d)|(?<=(?:BLOCK|BLOK|BLK|WING|FLAT|UNIT)[ .-])(?!NO)\\p{L}{1,2}(?![\\p{L}]))"
              + "|(?<word>[\\p{L}\\p{M}]+(?:'\\p{L}+)?)");

  private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})");
  private static final String NUMBERED =
      "(?= (?:MAIN|CROSS|FLOOR|STREET|PHASE|STAGE|SECTOR|BLOCK|LANE|AVENUE|ROAD)(?!\\p{L}))";
  private static final Pattern FIVE = Pattern.compile("(?<![\\p{L}\\d])V" + NUMBERED);
  private static final Pattern TEN = Pattern.compile("(?<![\\p{L}\\d])X" + NUMBERED);
  private static final Map<Character, Integer> ROMAN_VALUES = Map.of('I', 1, 'V', 5, 'X', 10);
  private static final List<String> ORDINALS =
      List.of("FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH");

  private AddressTokens() {}

  /**
   * A word or a number.
   *
   * @param number digits, or a single letter that belongs to some
   */
  record Token(String text, boolean number) {}

  static List<Token> of(String part) {
    String numbered =
        ORDINAL
            .matcher(H_NO.matcher(part.replace("#", " NO ")).replaceAll("HNO "))
            .replaceAll("$1");
    String together =
        LETTERS.matcher(numbered).replaceAll(run -> run.group().replace(".", "").replace(" ", ""));
    List<Token> tokens = new ArrayList<>();
    for (MatchResult run :
        TOKEN.matcher(withSingleNumerals(together)).results().limit(MOST).toList()) {
      boolean number = run.group(3) == null;
      tokens.add(number ? new Token(number(run.group()), true) : word(run.group()));
    }
    return tokens;
  }

  /** {@code V MAIN}. */
  private static String withSingleNumerals(String text) {
    return TEN.matcher(FIVE.matcher(text).replaceAll("5")).replaceAll("10");
  }

  private static String number(String text) {
    int zeros = 0;
    while (zeros < text.length() - 1 && text.charAt(zeros) == '0') {
      zeros++;
    }
    return text.substring(zeros);
  }

  private static Token word(String found) {
    String text = found.replace("'", "");
    int ordinal = ORDINALS.indexOf(text) + 1;
    if (ordinal > 0) {
      return new Token(String.valueOf(ordinal), true);
    }
    boolean roman = (text.length() > 1 || text.equals("I")) && ROMAN.matcher(text).matches();
    return roman ? new Token(String.valueOf(roman(text)), true) : new Token(text, false);
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
}
