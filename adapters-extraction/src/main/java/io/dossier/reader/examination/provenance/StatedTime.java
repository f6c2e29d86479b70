package io.dossier.reader.examination.provenance;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that a file states of itself.
 *
 * @param instant taken for UTC where no zone is said
 */
record StatedTime(Instant instant) {
  /** ISO 32000-2, 7.9.4: all after the year may be missing. */
  private static final Pattern PDF =
      Pattern.compile(
          "(?:D:)?(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?"
              + "(?:(Z)|([+-])(\\d\\d)'?(\\d\\d)?'?)?.*");

  /** ISO 16684-1, 8.2.1.2: a profile of ISO 8601. */
  private static final Pattern XMP =
      Pattern.compile(
          "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?"
              + "(?:(Z)|([+-])(\\d\\d):?(\\d\\d))?)?)?)?");

  /** The zones of the earth reach from -12 to +14 hours. */
  private static final Duration FARTHEST_ZONES = Duration.ofHours(26);

  private static final Duration ALIKE = Duration.ofMinutes(2);
  private static final long QUARTER = 15 * 60;

  /** PDF is of 1993. */
  private static final int EARLIEST_YEAR = 1992;

  private static final int LATEST_YEAR = 2200;

  /** Empty when the text is no date of a PDF, or no possible one. */
  static Optional<StatedTime> ofPdf(String text) {
    return parsed(PDF.matcher(text.strip()));
  }

  /** Empty when the text is no date of XMP, or no possible one. */
  static Optional<StatedTime> ofXmp(String text) {
    return parsed(XMP.matcher(text.strip()));
  }

  private static Optional<StatedTime> parsed(Matcher date) {
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(date, 1, 0),
              number(date, 2, 1),
              number(date, 3, 1),
              number(date, 4, 0),
              number(date, 5, 0),
              number(date, 6, 0));
      if (local.getYear() < EARLIEST_YEAR || local.getYear() > LATEST_YEAR) {
        return Optional.empty();
      }
      int sign = "-".equals(date.group(8)) ? -1 : 1;
      ZoneOffset zone =
          ZoneOffset.ofHoursMinutes(sign * number(date, 9, 0), sign * number(date, 10, 0));
      return Optional.of(new StatedTime(OffsetDateTime.of(local, zone).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher date, int group, int otherwise) {
    String digits = date.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  /** Whether it lies so far before the other that no mistaken zone explains it. */
  boolean surelyBefore(StatedTime other) {
    return Duration.between(instant, other.instant).compareTo(FARTHEST_ZONES) > 0;
  }

  Duration until(StatedTime other) {
    return Duration.between(instant, other.instant);
  }

  /** Whether both may be the same time, one of them with a wrong zone or none. */
  boolean sameButForZone(StatedTime other) {
    Duration apart = Duration.between(instant, other.instant).abs();
    long rest = apart.toSeconds() % QUARTER;
    boolean wholeQuarters = Math.min(rest, QUARTER - rest) <= ALIKE.toSeconds();
    return apart.compareTo(ALIKE) <= 0 || wholeQuarters && apart.compareTo(FARTHEST_ZONES) <= 0;
  }
}
