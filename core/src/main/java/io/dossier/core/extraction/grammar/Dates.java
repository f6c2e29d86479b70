package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Calendar days in the orders and languages of printed documents. Where day and month could change
 * places the day comes first, as everywhere these documents come from but the United States.
 *
 * <p>Traits: {@code fullYear}, {@code named} (a month's name), {@code ordered} (year first), {@code
 * compact} (digits alone), {@code spelled} (in words), {@code torn} (recognized without all
 * separators).
 */
public final class Dates implements Grammar {
  private static final String SEPARATOR = "\\s?[-/.]\\s?";
  private static final String YEAR = "((?:19|20)\\d\\d|\\d\\d)";

  /** A recognizer takes capital S and O for digits at times. */
  private static final String MONTH_NAME = "([50]?\\p{L}{2,12})";

  /** The year of a range's first day does not begin another. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<!\\d\\s?[-/.]\\s?)((?:19|20)\\d\\d)"
              + SEPARATOR
              + "(\\d{1,2})"
              + SEPARATOR
              + "(\\d{1,2})(?!\\d)");

  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\d.,/-])((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?![\\d.,/-])");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<![^\\p{L}]\\.)(?<!^\\.)(?<!\\d,)(\\d{1,2})"
              + SEPARATOR
              + "(\\d{1,2})"
              + SEPARATOR
              + YEAR
              + "(?![,.]?\\d{3}|/\\d|\\d[.,]\\d\\d(?!\\d))");

  /** One separator was lost, or both behind a place's name. */
  private static final Pattern TORN =
      Pattern.compile(
          "(?:(?<=^|[\\s:,\\p{L}])(?<!\\d,)(?=\\d{0,4}[-/.])|(?<=\\p{L}|\\p{L},|\\p{L}, ))"
              + "(\\d\\d)[-/.]?(\\d\\d)[-/.]?((?:19|20)\\d\\d)"
              + "(?![\\d./]|-(?!\\d\\d[./]\\d\\d[./]))");

  /** A comma for a point, or a blank for one. */
  private static final Pattern SPOTTED =
      Pattern.compile(
          "(?<![\\d.,/-])(\\d\\d)(?:\\s?[.,]\\s?(\\d\\d)(?:\\s?[.,]\\s?|\\s)|\\s(\\d\\d)\\s?[-/.]\\s?)"
              + "((?:19|20)\\d\\d)(?![.,/-]?\\d)");

  /** A year that was torn, behind which nothing stands; or whose nought was read as an 8. */
  private static final Pattern MISREAD_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[-/. ]{1,3}(\\d{1,2}|\\p{L}{3,12})[-/. ]{1,3}"
              + "((?:19|20) \\d\\d(?=\\W*$)|28\\d\\d(?![\\d:]))");

  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)?(?:[-/. ,]{0,3}| de )"
              + MONTH_NAME
              + "(?:[-/. ,']{0,3}| de )"
              + YEAR
              + "(?!\\d{3})");
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + MONTH_NAME
              + "\\.? ?(\\d{1,2})(?:st|nd|rd|th)?,? ?((?:19|20)\\d\\d)(?!\\d)");

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    if (segment.source() == TextSource.OCR) {
      find(segment, MISREAD_YEAR, Dates::misreadYear, Set.of("torn", "fullYear"), matches);
    }
    find(
        segment,
        YEAR_FIRST,
        m -> day(m.group(1), m.group(2), m.group(3)),
        Set.of("fullYear", "ordered"),
        matches);
    find(segment, DAY_FIRST, Dates::dayFirst, Set.of(), matches);
    find(
        segment,
        DAY_NAME,
        m ->
            Months.seen(m.group(2))
                .flatMap(month -> day(m.group(3), month, m.group(1)))
                .or(() -> glued(segment, m)),
        Set.of("named"),
        matches);
    find(
        segment,
        NAME_DAY,
        m -> Months.seen(m.group(1)).flatMap(month -> day(m.group(3), month, m.group(2))),
        Set.of("named"),
        matches);
    find(
        segment, COMPACT, m -> day(m.group(1), m.group(2), m.group(3)), Set.of("compact"), matches);
    if (segment.source() == TextSource.OCR) {
      find(segment, TORN, m -> day(m.group(3), m.group(2), m.group(1)), Set.of("torn"), matches);
      find(
          segment,
          SPOTTED,
          m -> day(m.group(4), m.group(2) == null ? m.group(3) : m.group(2), m.group(1)),
          Set.of("torn"),
          matches);
    }
    for (SpelledDates.Spelled spelled : SpelledDates.in(segment.text())) {
      matches.add(
          new Match(
              segment.span(spelled.from(), spelled.to()),
              new Value.Date(spelled.day()),
              Set.of("spelled", "fullYear")));
    }
    matches.sort(Comparator.comparingInt(match -> match.span().from()));
    return matches;
  }

  /** Of a picture: a day whose last digit was the month's first letter, as in 10ct. */
  private static Optional<LocalDate> glued(Segment segment, MatchResult match) {
    String day = match.group(1);
    return segment.source() == TextSource.OCR && day.length() == 2 && match.end(1) == match.start(2)
        ? Months.seen(day.substring(1) + match.group(2))
            .flatMap(month -> day(match.group(3), month, day.substring(0, 1)))
        : Optional.empty();
  }

  private interface Reading {
    Optional<LocalDate> of(MatchResult match);
  }

  private static void find(
      Segment segment, Pattern pattern, Reading reading, Set<String> traits, List<Match> matches) {
    pattern
        .matcher(segment.text())
        .results()
        .forEach(
            result ->
                reading
                    .of(result)
                    .filter(day -> matches.stream().noneMatch(m -> overlaps(m, result)))
                    .ifPresent(
                        day -> {
                          Set<String> all = new HashSet<>(traits);
                          if (result.group().matches(".*(?:19|20)\\d\\d.*")) {
                            all.add("fullYear");
                          }
                          matches.add(
                              new Match(
                                  segment.span(result.start(), result.end()),
                                  new Value.Date(day),
                                  all));
                        }));
  }

  private static boolean overlaps(Match match, MatchResult result) {
    return match.span().from() < result.end() && result.start() < match.span().to();
  }

  private static Optional<LocalDate> misreadYear(MatchResult match) {
    String year = match.group(3).replace(" ", "").replaceFirst("^28", "20");
    return Character.isDigit(match.group(2).charAt(0))
        ? day(year, match.group(2), match.group(1))
        : Months.seen(match.group(2)).flatMap(month -> day(year, month, match.group(1)));
  }

  private static Optional<LocalDate> dayFirst(MatchResult match) {
    Optional<LocalDate> usual = day(match.group(3), match.group(2), match.group(1));
    return usual.isPresent() ? usual : day(match.group(3), match.group(1), match.group(2));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return day(year, Integer.parseInt(month), day);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int number = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(number < 100 ? 2000 + number : number, month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
