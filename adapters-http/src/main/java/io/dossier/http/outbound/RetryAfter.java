package io.dossier.http.outbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header of that name (RFC 9110 section 10.2.3): seconds, or a date. */
final class RetryAfter {
  private RetryAfter() {}

  /** From now, never negative; empty when the text is neither. */
  static Optional<Duration> of(String text, InstantSource clock) {
    String value = text.strip();
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
      Duration left = Duration.between(clock.instant(), then);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException neither) {
      return Optional.empty();
    }
  }
}
