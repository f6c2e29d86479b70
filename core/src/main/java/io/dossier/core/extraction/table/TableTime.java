package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.GrammarCandidates;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.DaysOfYear;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.grammar.PeriodDays;
import io.dossier.core.extraction.layout.Segment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The time that the rows of a table are of, as the labels of its period say.
 *
 * @param first day of the period; empty where both of its ends were not read together
 * @param latest the last day that one without its year can be; empty where no period was read
 */
record TableTime(Optional<LocalDate> first, Optional<LocalDate> latest) {
  static final TableTime UNKNOWN = new TableTime(Optional.empty(), Optional.empty());

  /** So many days without their year tell which end of the period a lone day is. */
  private static final int TELLING = 3;

  /**
   * @param labels of the period
   */
  static TableTime of(MarkedText text, Set<String> labels) {
    if (labels.isEmpty()) {
      return UNKNOWN;
    }
    List<Match> days = ends(days(PeriodDays.Bound.LAST, text, labels));
    Optional<Match> last = days.stream().max(Comparator.comparing(TableTime::latest));
    Optional<LocalDate> opens =
        days(PeriodDays.Bound.FIRST, text, labels).stream()
            .filter(match -> match.traits().contains("opens"))
            .map(TableTime::day)
            .min(Comparator.naturalOrder());
    boolean closed = last.filter(match -> match.traits().contains("closes")).isPresent();
    boolean lone = days.stream().allMatch(TableTime::isLone);
    return new TableTime(
        closed ? opens : Optional.empty(),
        last.map(match -> lone ? nearest(day(match), text) : latest(match)));
  }

  /** Where one is the end of a period that was read whole, no day by itself is: an offer's, say. */
  private static List<Match> ends(List<Match> days) {
    List<Match> whole =
        days.stream()
            .filter(day -> day.traits().contains("closes") || day.traits().contains("month"))
            .toList();
    return whole.isEmpty() ? days : whole;
  }

  /** Whether a day lies outside of the period; false where that is not known. */
  boolean excludes(LocalDate day) {
    return first.isPresent()
        && latest.isPresent()
        && (day.isBefore(first.get()) || day.isAfter(latest.get()));
  }

  private static List<Match> days(PeriodDays.Bound bound, MarkedText text, Set<String> labels) {
    PeriodDays days = new PeriodDays(bound);
    List<Match> labelled = new ArrayList<>();
    List<Match> others = new ArrayList<>();
    for (Candidate candidate : new GrammarCandidates(days).in(text)) {
      List<Match> found = days.in(candidate.spans().get(0).segment());
      (candidate.labels().stream().anyMatch(labels::contains) ? labelled : others).addAll(found);
    }
    return labelled.isEmpty() ? others.stream().filter(TableTime::isOfTwo).toList() : labelled;
  }

  /** An end of a period that was read whole, which needs no label. */
  private static boolean isOfTwo(Match match) {
    return match.traits().contains("closes") || match.traits().contains("opens");
  }

  private static LocalDate day(Match match) {
    return ((Value.Date) match.value()).day();
  }

  /** A period whose last day is not seen whole may last up to a year. */
  private static LocalDate latest(Match match) {
    return match.traits().contains(PeriodDays.UNCLOSED) ? yearOn(day(match)) : day(match);
  }

  private static LocalDate yearOn(LocalDate first) {
    return first.plusYears(1).minusDays(1);
  }

  private static boolean isLone(Match match) {
    return Set.of("closes", "opens", "month", PeriodDays.UNCLOSED).stream()
        .noneMatch(match.traits()::contains);
  }

  /** The day, or a year on where days that bear none lie nearer behind it than before it. */
  private static LocalDate nearest(LocalDate lone, MarkedText text) {
    long before = distance(lone, lone, text);
    long behind = distance(lone, yearOn(lone), text);
    return behind < before ? yearOn(lone) : lone;
  }

  /** The median distance of days without their year from one; the same for all where few are. */
  private static long distance(LocalDate from, LocalDate latest, MarkedText text) {
    DaysOfYear yearless = new DaysOfYear(latest);
    long[] distances =
        text.layout().segments().stream()
            .flatMap(segment -> alone(yearless, segment).stream())
            .flatMapToLong(match -> LongStream.of(ChronoUnit.DAYS.between(from, day(match))))
            .map(Math::abs)
            .sorted()
            .toArray();
    return distances.length < TELLING ? 0 : distances[distances.length / 2];
  }

  /** A day that is all of a segment. */
  private static Optional<Match> alone(DaysOfYear yearless, Segment segment) {
    List<Match> days = yearless.in(segment);
    return days.size() == 1 && days.get(0).span().text().length() == segment.text().length()
        ? Optional.of(days.get(0))
        : Optional.empty();
  }
}
