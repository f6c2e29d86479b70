package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Days printed without their year, {@code 05/10}, {@code 05.10.}, {@code 5 Okt}, as statements of
 * accounts have them: in the last year in which they are not after a given day.
 */
public final class DaysOfYear implements Grammar {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d/.,-])(\\d{1,2})(?:\\s?[-/.]\\s?(\\d{1,2})|[-/. ]{0,2}([50]?\\p{L}{2,9}))"
              + "(?![\\d,]|[-/.]\\d)");

  private final LocalDate latest;

  /**
   * @param latest the last day that can be meant
   */
  public DaysOfYear(LocalDate latest) {
    this.latest = latest;
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    DAY.matcher(segment.text())
        .results()
        .forEach(
            found ->
                month(found)
                    .flatMap(month -> before(latest, month, Integer.parseInt(found.group(1))))
                    .ifPresent(
                        day ->
                            matches.add(
                                new Match(
                                    segment.span(found.start(), found.end()),
                                    new Value.Date(day),
                                    Set.of("yearless")))));
    return matches;
  }

  private static Optional<Integer> month(MatchResult found) {
    return found.group(2) == null
        ? Months.seen(found.group(3))
        : Optional.of(Integer.parseInt(found.group(2)));
  }

  /** The last such day that is not after another; empty where there is no such day. */
  static Optional<LocalDate> before(LocalDate latest, int month, int day) {
    try {
      MonthDay wanted = MonthDay.of(month, day);
      LocalDate same = wanted.atYear(latest.getYear());
      return Optional.of(same.isAfter(latest) ? wanted.atYear(latest.getYear() - 1) : same);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
