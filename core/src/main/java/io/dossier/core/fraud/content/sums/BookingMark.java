package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which way an amount was booked by the sign or the letters at it: {@code -12.00}, {@code 12.00-},
 * {@code (12.00)}, {@code 12,00 S}, {@code 12.00 DB}, or letters in a column of their own behind
 * it.
 */
enum BookingMark {
  OUT,
  IN,
  NONE;

  /** A sign, or a word, before which a currency may stand. */
  private static final Pattern BEHIND =
      Pattern.compile("\\s*(?:(?:\\p{Sc}|\\p{Lu}\\p{L}{2}|RM)\\s+)?(?:(\\p{L}{1,6})\\b.*|([+]).*)");

  private static final Pattern PLUS = Pattern.compile(".*\\+\\s?(?:\\p{Sc}|\\p{L}{1,4}\\.?)?\\s?");

  /** The value of a balance: below zero where its mark says that the account is overdrawn. */
  static BigDecimal signed(PrintedAmount balance, Row row) {
    BigDecimal size = balance.value().abs();
    return of(balance, row) == OUT ? size.negate() : size;
  }

  static BookingMark of(PrintedAmount amount, Row row) {
    if (amount.value().signum() < 0) {
      return OUT;
    }
    Span span = amount.span();
    String text = span.segment().text();
    if (PLUS.matcher(text.substring(0, span.from())).matches()) {
      return IN;
    }
    Matcher behind = BEHIND.matcher(text.substring(span.to()));
    if (behind.matches() && behind.group(2) != null) {
      return IN;
    }
    if (behind.matches() && named(behind.group(1)) != NONE) {
      return named(behind.group(1));
    }
    return beside(span.segment(), row);
  }

  /** By the segment behind the one that the amount ends. */
  private static BookingMark beside(Segment segment, Row row) {
    return row.segments().stream()
        .filter(each -> each.column() == segment.column() + 1)
        .findFirst()
        .map(Segment::text)
        .map(text -> text.strip().equals("-") ? OUT : text.strip().equals("+") ? IN : named(text))
        .orElse(NONE);
  }

  private static BookingMark named(String letters) {
    return StatementWords.OUT_MARK.is(letters)
        ? OUT
        : StatementWords.IN_MARK.is(letters) ? IN : NONE;
  }
}
