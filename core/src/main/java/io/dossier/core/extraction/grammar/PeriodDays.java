package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first or the last days of periods: calendar days as {@link Dates} finds them, of a month that
 * stands alone with its year ({@code OKTOBER 2024}) its first or last day, and of a range whose
 * first day lacks what the last one says ({@code 1 - 31 Mei 2024}) that first day.
 *
 * <p>Traits: those of {@link Dates}; {@code month} of a month alone; {@code opens} of the first of
 * two days with nothing but a word between them, {@code closes} of the second, whether or not the
 * first is whole; {@code unclosed} of a day behind which a last day begins that goes on elsewhere,
 * as on the next line.
 */
public final class PeriodDays implements Grammar {
  /** Which end of a period. */
  public enum Bound {
    FIRST,
    LAST
  }

  public static final String UNCLOSED = "unclosed";

  private static final String TO =
      "\\s*(?:-|–|—|/|s\\s?[./]?\\s?d\\s?\\.?|sampai(?:\\s+dengan)?|hingga|to|through|thru|until|bis)"
          + "\\s*:?\\s*";
  private static final Pattern BETWEEN = Pattern.compile("(?i)" + TO);
  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?i)" + TO + "(?:\\d{1,2}(?:[-/. ]{1,2}(?:\\d{1,2}|\\p{L}{3,9}))?[-/.,]?)?\\s*");
  private static final Pattern MONTH =
      Pattern.compile("(?<![\\p{L}])(\\p{L}{3,9})[-/ ,.']{0,3}((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\d/.-])(0[1-9]|1[0-2])[/-]((?:19|20)\\d\\d)(?![\\d/.-])");

  /** The first day of a range up to the word before its last day. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?<![\\d/.-])(\\d{1,2})(?:[-/. ](\\p{L}{3,9}|\\d{1,2}))?\\.?" + TO + "$");

  private final Bound bound;
  private final Dates dates = new Dates();

  public PeriodDays(Bound bound) {
    this.bound = bound;
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> days = dates.in(segment);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      matches.add(told(days, i));
      if (bound == Bound.FIRST) {
        opening(segment, days.get(i)).ifPresent(matches::add);
      }
    }
    months(segment, MONTH, days, matches);
    months(segment, DIGITS, days, matches);
    matches.sort(Comparator.comparingInt(match -> match.span().from()));
    return matches;
  }

  private static Match told(List<Match> days, int index) {
    Match day = days.get(index);
    Set<String> traits = new java.util.HashSet<>(day.traits());
    if (index + 1 < days.size() && joined(day, days.get(index + 1))) {
      traits.add("opens");
    }
    if (index > 0 && joined(days.get(index - 1), day)
        || opening(day.span().segment(), day).isPresent()) {
      traits.add("closes");
    }
    if (BROKEN_OFF.matcher(day.span().segment().text().substring(day.span().to())).matches()) {
      traits.add(UNCLOSED);
    }
    return new Match(day.span(), day.value(), traits);
  }

  private static boolean joined(Match one, Match other) {
    String between = one.span().segment().text().substring(one.span().to(), other.span().from());
    return BETWEEN.matcher(between).matches();
  }

  private static Optional<Match> opening(Segment segment, Match last) {
    Matcher found = OPENING.matcher(segment.text().substring(0, last.span().from()));
    if (!found.find() || !(last.value() instanceof Value.Date date)) {
      return Optional.empty();
    }
    String month = found.group(2);
    Optional<Integer> number =
        month == null ? Optional.of(date.day().getMonthValue()) : month(month);
    return number
        .flatMap(m -> day(date.day(), m, Integer.parseInt(found.group(1))))
        .map(
            day ->
                new Match(
                    segment.span(found.start(1), found.end(month == null ? 1 : 2)),
                    new Value.Date(day),
                    Set.of("opens", "fullYear")));
  }

  /** The last such day that is not after the other. */
  private static Optional<LocalDate> day(LocalDate last, int month, int day) {
    return DaysOfYear.before(last, month, day);
  }

  private static Optional<Integer> month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(Integer.parseInt(text)).filter(number -> number >= 1 && number <= 12)
        : Months.number(text);
  }

  private void months(Segment segment, Pattern pattern, List<Match> days, List<Match> matches) {
    pattern
        .matcher(segment.text())
        .results()
        .filter(found -> days.stream().noneMatch(day -> overlaps(day, found)))
        .forEach(
            found ->
                month(found.group(1))
                    .map(number -> YearMonth.of(Integer.parseInt(found.group(2)), number))
                    .ifPresent(month -> matches.add(ofMonth(segment, found, month))));
  }

  private Match ofMonth(Segment segment, MatchResult found, YearMonth month) {
    LocalDate day = bound == Bound.FIRST ? month.atDay(1) : month.atEndOfMonth();
    return new Match(
        segment.span(found.start(), found.end()), new Value.Date(day), Set.of("month", "fullYear"));
  }

  private static boolean overlaps(Match match, MatchResult found) {
    return match.span().from() < found.end() && found.start() < match.span().to();
  }
}
