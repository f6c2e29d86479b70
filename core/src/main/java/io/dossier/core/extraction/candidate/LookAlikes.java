package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Digits and letters that engines take for each other, put right where the rest of a run of letters
 * and digits leaves no doubt: a digit among letters, a letter among digits, strokes that are a
 * Roman numeral, the word for a street, a house's number, the {@code O} of {@code S/O}.
 */
final class LookAlikes {
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\d]{3,}");
  private static final Pattern MEASURE =
      Pattern.compile(
          "\\d(?:[KMGT]B|[GMK]HZ|KG|GM|ML|LTR|CM|MM|INCH|TON|STAR)", Pattern.CASE_INSENSITIVE);

  /** Numerals of phases and floors whose strokes are read as small letters. */
  private static final Pattern STROKES =
      Pattern.compile("(?<![\\p{L}\\d'-])(?:l[lI]{1,2}|IIl)(?![\\p{L}\\d'-])");

  /** Strokes alone, one of them no digit, and no unit behind a number: I, II or III. */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}|])(?<!\\d )(?=1{0,2}[Il|])[1Il|]{1,3}(?![\\p{L}\\p{N}|.'’])");

  /** Jl., the Indonesian Jalan, whose second letter looks like an I or a 1. */
  private static final Pattern STREET =
      Pattern.compile("(?<![\\p{L}\\p{N}])([Jj])[I1|](?=\\. ?\\p{Lu}|\\s\\p{Lu}.*\\d)");

  /** A house's number of two digits and more, none of which may have been read as one. */
  private static final Pattern HOUSE =
      Pattern.compile("(?<=\\b(?:NO|No)\\. ?)[OoIlSB\\d]{2,4}(?![\\p{L}\\p{N}])");

  /** The letter behind a house's number, which no zero is. */
  private static final Pattern HOUSE_LETTER =
      Pattern.compile("(?<=\\b(?:NO|No)\\. ?\\d{1,4}-)0(?![\\p{L}\\p{N}])");

  /** Whose son, daughter or wife somebody is, or in whose care: S/O, D/O, W/O, C/O. */
  private static final Pattern RELATION =
      Pattern.compile("(?<![\\p{L}\\p{N}])([SDWC]/)0(?=[\\s:.,]|\\p{L})");

  /**
   * British postcodes as BS 7666 has them: a part of two to four characters that holds a digit, a
   * blank, and a digit before two letters, of which none is C, I, K, M, O or V.
   */
  private static final Pattern BRITISH_POSTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([A-Z]{1,2}\\d[\\dA-Z]? )([\\dOISB])([ABD-HJLNP-UW-Z]{2})"
              + "(?![\\p{L}\\p{N}])");

  private static final String DIGITS = "0158";
  private static final String LETTERS = "OISB";
  private static final String LETTERS_READ = "OoIlSB";
  private static final String DIGITS_READ = "001158";

  private LookAlikes() {}

  /** The spans' text with blanks between. A text layer's words stay as their author wrote them. */
  static String repaired(List<Span> spans) {
    String text = spans.stream().map(Span::text).collect(Collectors.joining(" "));
    boolean recognized = spans.stream().allMatch(span -> span.segment().source() == TextSource.OCR);
    return recognized ? repaired(text) : text;
  }

  static String repaired(String text) {
    StringBuilder repaired = new StringBuilder();
    int from = 0;
    for (MatchResult each : BRITISH_POSTCODE.matcher(text).results().toList()) {
      repaired.append(words(text.substring(from, each.start()))).append(postcode(each));
      from = each.end();
    }
    return repaired.append(words(text.substring(from))).toString();
  }

  private static String words(String text) {
    String runs = RUN.matcher(text).replaceAll(LookAlikes::run);
    String strokes = STROKES.matcher(runs).replaceAll(m -> "I".repeat(m.group().length()));
    if (strokes.chars().noneMatch(Character::isDigit)) {
      return strokes;
    }
    String numerals = NUMERAL.matcher(strokes).replaceAll(m -> "I".repeat(m.group().length()));
    String streets = STREET.matcher(numerals).replaceAll("$1l");
    String relations = RELATION.matcher(streets).replaceAll("$1O");
    String letters = HOUSE_LETTER.matcher(relations).replaceAll("O");
    return HOUSE
        .matcher(letters)
        .replaceAll(m -> replaced(m.group(), LETTERS_READ, DIGITS_READ, 0));
  }

  /** With a digit where its form has one. */
  private static String postcode(MatchResult match) {
    return match.group(1) + replaced(match.group(2), LETTERS, DIGITS, 0) + match.group(3);
  }

  private static String run(MatchResult match) {
    String run = match.group();
    if (MEASURE.matcher(run).matches()) {
      return run;
    }
    long digits = run.chars().filter(Character::isDigit).count();
    long letters = run.length() - digits;
    if (digits == 1 && letters >= 2) {
      return replaced(run, DIGITS, LETTERS, 1);
    }
    return letters == 1 && digits >= 3 ? replaced(run, LETTERS_READ, DIGITS_READ, 1) : run;
  }

  /**
   * @param kept characters at the end, where a letter or a digit may well be meant, as in {@code
   *     12A}
   */
  private static String replaced(String run, String from, String to, int kept) {
    StringBuilder result = new StringBuilder(run);
    for (int i = 0; i < run.length() - kept; i++) {
      int at = from.indexOf(run.charAt(i));
      if (at >= 0) {
        result.setCharAt(i, to.charAt(at));
      }
    }
    return result.toString();
  }
}
