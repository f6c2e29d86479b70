package io.dossier.core.extraction.table;

import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures of a receipt that a recognizer tore or glued: with two decimals whose point it lost, took
 * for a colon, or saw spots beside, {@code 346 80}, {@code 181:30}, {@code 6 x .8.25}; and a count
 * that it read together with the price behind it, {@code 1136.500 136.500}, told by their product.
 */
final class TornFigures {
  /** All of a segment: an amount, or a count, its sign, which an O looks like, and a price. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?:(?<count>\\d{1,3})(?:[.,'\\s]{0,2}[xX×@][.,'\\s]{0,2}|\\s[0OQa]\\s))?[.,'\\s]{0,2}"
              + "(?i:(?:rm|[$€£])\\s?)?(?<whole>\\d{1,3}(?:[.,]\\d{3})*|\\d{1,4})"
              + "(?:\\s?[.,:;]\\s?|\\s)(?<decimals>\\d{2})[.,'\\s]{0,2}");

  private static final Pattern TIME =
      Pattern.compile("(?:[01]?\\d|2[0-3])(?:\\s?[.:;]\\s?|\\s)[0-5]\\d\\W*");

  /** Numbers alone, the last one apart: what was bought, its price and its amount. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?<before>\\d[\\d.,\\sxX×@]*\\d)\\s+(?<amount>[\\d.,]*\\d)[.,'\\s]*");

  private static final Pattern PRICE =
      Pattern.compile("\\d{1,3}(?:[.,]\\d{3})*(?:[.,]\\d{2})?|\\d+[.,]\\d{2}");

  private static final int LONGEST_COUNT = 3;

  private TornFigures() {}

  /**
   * @param decimals whether amounts of the receipt have two of them, so that torn ones can be told
   * @return from left to right; empty where the segment is anything else
   */
  static List<PricedRow.Figure> in(Segment segment, boolean decimals) {
    if (segment.source() != TextSource.OCR) {
      return List.of();
    }
    List<PricedRow.Figure> torn = decimals ? torn(segment) : List.of();
    return torn.isEmpty() ? multiplied(segment) : torn;
  }

  /** A count, the price that was read together with it, and their product. */
  private static List<PricedRow.Figure> multiplied(Segment segment) {
    Matcher numbers = NUMBERS.matcher(segment.text());
    if (!numbers.matches()) {
      return List.of();
    }
    Optional<BigDecimal> amount = price(numbers.group("amount"));
    String before = numbers.group("before");
    for (int i = 1; amount.isPresent() && i <= Math.min(LONGEST_COUNT, before.length()); i++) {
      String count = before.substring(0, i);
      String behind = before.substring(i).replaceFirst("^[\\sxX×@]+", "");
      Optional<BigDecimal> price = price(behind);
      if (!count.matches("[1-9]\\d*")) {
        break;
      }
      BigDecimal times = new BigDecimal(count);
      if (price.isPresent() && times.multiply(price.get()).compareTo(amount.get()) == 0) {
        int to = numbers.end("before");
        return List.of(
            new PricedRow.Figure(segment.span(0, i), times, false),
            new PricedRow.Figure(segment.span(to - behind.length(), to), price.get(), true),
            new PricedRow.Figure(span(segment, numbers, "amount", "amount"), amount.get(), true));
      }
    }
    return List.of();
  }

  private static Optional<BigDecimal> price(String text) {
    if (!PRICE.matcher(text).matches()) {
      return Optional.empty();
    }
    boolean decimals = text.matches(".*[.,]\\d{2}");
    BigDecimal digits = new BigDecimal(text.replaceAll("\\D", ""));
    return Optional.of(decimals ? digits.movePointLeft(2) : digits);
  }

  private static List<PricedRow.Figure> torn(Segment segment) {
    Matcher torn = FIGURES.matcher(segment.text());
    List<PricedRow.Figure> figures = new ArrayList<>();
    if (!torn.matches()) {
      return figures;
    }
    if (torn.group("count") != null) {
      figures.add(
          new PricedRow.Figure(
              span(segment, torn, "count", "count"), new BigDecimal(torn.group("count")), false));
    }
    figures.add(
        new PricedRow.Figure(
            span(segment, torn, "whole", "decimals"),
            new BigDecimal(
                torn.group("whole").replaceAll("\\D", "") + "." + torn.group("decimals")),
            true));
    return figures;
  }

  /** Whether it may as well be a time of the day. */
  static boolean mayBeTime(Segment segment) {
    return TIME.matcher(segment.text()).matches();
  }

  private static Span span(Segment segment, Matcher torn, String first, String last) {
    return segment.span(torn.start(first), torn.end(last));
  }
}
