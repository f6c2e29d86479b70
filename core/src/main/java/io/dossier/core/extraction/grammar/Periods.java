package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Periods as they are printed: a month with its year ({@code Januari 2024}, {@code 01/2024}, {@code
 * Jan-24}) or the days from one to another ({@code 26/12/2023 s/d 25/01/2024}, {@code 1 - 31 Mei
 * 2024}). The value is the text.
 *
 * <p>Traits: {@code month}, {@code range}.
 */
public final class Periods implements Grammar {
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<![\\p{L}\\d])(?<!\\d[-/. ])(\\p{L}{3,9})[-' ]{1,2}(\\d\\d)(?![\\d.,/-])");

  private final PeriodDays days = new PeriodDays(PeriodDays.Bound.FIRST);

  @Override
  public List<Match> in(Segment segment) {
    List<Match> found = new ArrayList<>();
    List<Match> ends = days.in(segment);
    for (int i = 0; i < ends.size(); i++) {
      Match end = ends.get(i);
      if (end.traits().contains("month")) {
        found.add(match(end.span(), "month"));
      } else if (end.traits().contains("opens") && i + 1 < ends.size()) {
        Span last = ends.get(i + 1).span();
        found.add(match(segment.span(end.span().from(), last.to()), "range"));
      }
    }
    SHORT_YEAR
        .matcher(segment.text())
        .results()
        .filter(month -> Months.number(month.group(1)).isPresent())
        .map(month -> segment.span(month.start(), month.end()))
        .filter(span -> ends.stream().noneMatch(end -> overlap(end.span(), span)))
        .forEach(span -> found.add(match(span, "month")));
    found.sort(Comparator.comparingInt(match -> match.span().from()));
    return found;
  }

  private static boolean overlap(Span one, Span other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private static Match match(Span span, String trait) {
    return new Match(span, new Value.Text(span.text()), java.util.Set.of(trait));
  }
}
