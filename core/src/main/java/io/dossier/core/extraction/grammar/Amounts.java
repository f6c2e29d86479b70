package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money with either separator: {@code 1,234.50}, {@code 1.234,50}, {@code 1 234,50},
 * {@code 1.000.000}, {@code 1'234.50}, {@code 12,34,567.00}. A blank that an engine put beside a
 * separator is passed over.
 *
 * <p>Traits: {@code decimals} (two of them), {@code grouped}, {@code currency} (a mark stands
 * beside it), {@code negative}.
 */
public final class Amounts implements Grammar {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\s?\\.\\s?\\d{1,2})?(?!\\d)"
              + "|\\d{1,3}(?<group>[.,'])\\d{3}(?:\\k<group>\\d{3})*(?:\\s?[.,]\\s?\\d{1,2})?(?!\\d)"
              + "|\\d{1,3}(?:[ \u00a0]\\d{3})+[.,]\\d{2}(?!\\d)"
              + "|\\d+\\s?[.,]\\s?\\d{2}(?!\\d)"
              + "|\\d+");

  /**
   * A recognizer takes points for commas, and sees blanks beside or instead of them: what parts
   * groups may change within a number of several groups or with decimals, or before the stroke that
   * ends an amount of rupees; decimals may stand a blank behind groups that a currency stands
   * before.
   */
  private static final Pattern RECOGNIZED =
      Pattern.compile(
          "\\d{1,3}[.,]\\s?\\d{3}(?:\\s\\d{2})?(?=\\s?/-)"
              + "|(?<=(?i:"
              + Currencies.MARKS
              + ")\\s?)\\d{1,3}(?:[.,]\\d{3})+\\s\\d{2}$"
              + "|\\d{1,3}(?:\\s?[.,]\\s?\\d{3}){2,}(?:\\s?[.,]\\s?\\d{1,2})?(?!\\d)"
              + "|\\d{1,3}\\s?[.,]\\s?\\d{3}\\s?[.,]\\s?\\d{2}(?!\\d)"
              + "|\\d{1,2}(?:[.,]\\s?\\d{2}){1,3}[.,]\\s?\\d{3}\\s?[.,]\\s?\\d{2}(?!\\d)|"
              + NUMBER.pattern());

  /** A day whose separators were not seen. */
  private static final Pattern TORN_DAY =
      Pattern.compile("[0-3]\\d[\\s.]{0,2}[01]\\d[\\s.]{1,2}(?:19|20)\\d\\d");

  /** Letters that signs of dollar, rupee, euro and pound are taken for. */
  private static final String SIGNS = "SRFCE";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?is)(?:.*[^\\p{L}\\d])??(?<sign>[-−–(]\\s?)?(?<mark>(?:"
              + Currencies.MARKS
              + ")\\.?\\s?:?\\s?)?(?<late>[-−–(]\\s?)?");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?is)(?<sign>-(?![\\d\\p{L}]))?\\s?(?<mark>(?:"
              + Currencies.MARKS
              + ")(?!\\p{L}))?(?<rest>.*)");
  private static final Pattern DECIMALS = Pattern.compile("(.*)[.,](\\d{1,2})");
  private static final Pattern GROUPED_ONLY =
      Pattern.compile("\\d{1,3}(?:[.,']\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}");

  /** Behind an amount on a statement: debit, credit; debet, kredit; Soll, Haben. */
  private static final Pattern BOOKED =
      Pattern.compile("(?is)(?:DB|DR|CR|KR|[DCKSH])(?![\\p{L}\\d]).*");

  private static final int MOST_DIGITS = 15;

  /** More digits without a separator are a number of a telephone, an account, a person. */
  private static final int MOST_UNPARTED = 12;

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    if (segment.source() == TextSource.OCR && TORN_DAY.matcher(segment.text()).matches()) {
      return matches;
    }
    (segment.source() == TextSource.OCR ? RECOGNIZED : NUMBER)
        .matcher(segment.text())
        .results()
        .filter(result -> digits(result.group()).length() <= most(result.group()))
        .forEach(result -> match(segment, result).ifPresent(matches::add));
    return matches;
  }

  private static Optional<Match> match(Segment segment, MatchResult number) {
    String text = segment.text();
    boolean sign = isSign(segment, number);
    int start = sign ? number.start() - 1 : number.start();
    Matcher before = BEFORE.matcher(text.substring(0, start));
    Matcher after = AFTER.matcher(text.substring(number.end()));
    if (!before.matches() || !after.matches()) {
      return Optional.empty();
    }
    boolean marked = sign || before.group("mark") != null || after.group("mark") != null;
    boolean negative =
        before.group("sign") != null || before.group("late") != null || after.group("sign") != null;
    int clear = start - length(before, "sign") - length(before, "mark") - length(before, "late");
    boolean booked = number.group().length() > 3 && BOOKED.matcher(after.group("rest")).matches();
    if (glued(text, clear) || !booked && continued(after.group("rest"))) {
      return Optional.empty();
    }
    Set<String> traits = new HashSet<>();
    if (marked) {
      traits.add("currency");
    }
    if (negative) {
      traits.add("negative");
    }
    BigDecimal value = value(number.group(), traits);
    return Optional.of(
        new Match(
            segment.span(number.start(), number.end()),
            new Value.Number(negative ? value.negate() : value),
            traits));
  }

  /** Whether a letter before an amount that was recognized from a picture is a currency's sign. */
  private static boolean isSign(Segment segment, MatchResult number) {
    String text = segment.text();
    int start = number.start();
    return segment.source() == TextSource.OCR
        && start > 0
        && SIGNS.indexOf(text.charAt(start - 1)) >= 0
        && (start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)))
        && (DECIMALS.matcher(number.group()).matches()
            || GROUPED_ONLY.matcher(number.group()).matches());
  }

  private static int length(Matcher matcher, String group) {
    String found = matcher.group(group);
    return found == null ? 0 : found.length();
  }

  /** Whether what stands before belongs to the same number or word. */
  private static boolean glued(String text, int start) {
    if (start == 0) {
      return false;
    }
    char c = text.charAt(start - 1);
    char earlier = start == 1 ? ' ' : text.charAt(start - 2);
    return Character.isLetterOrDigit(c)
        || ".,/".indexOf(c) >= 0
        || c == ':' && Character.isDigit(earlier)
        || c == '-' && Character.isLetterOrDigit(earlier);
  }

  /** Whether what stands after makes it something else: a date, a time, a percentage, a word. */
  private static boolean continued(String rest) {
    return rest.matches("(?s)[.,/:]?\\d.*|\\s?%.*|[-/]\\d.*|\\p{L}.*");
  }

  private static int most(String number) {
    return digits(number).length() == number.length() ? MOST_UNPARTED : MOST_DIGITS;
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }

  private static BigDecimal value(String number, Set<String> traits) {
    String plain =
        number
            .replaceAll("\\s(?=[.,])|(?<=[.,])\\s", "")
            .replaceFirst("(?<=[.,]\\d{3})\\s(?=\\d{2}$)", ".");
    Matcher decimals = DECIMALS.matcher(plain);
    boolean fractional = !GROUPED_ONLY.matcher(plain).matches() && decimals.matches();
    String whole = fractional ? decimals.group(1) : plain;
    String fraction = fractional ? decimals.group(2) : "";
    if (fraction.length() == 2) {
      traits.add("decimals");
    }
    String digits = digits(whole);
    if (digits.length() < whole.length()) {
      traits.add("grouped");
    }
    return new BigDecimal(fraction.isEmpty() ? digits : digits + "." + fraction);
  }
}
