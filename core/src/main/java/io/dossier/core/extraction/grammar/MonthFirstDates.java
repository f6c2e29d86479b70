package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Calendar days in figures with the month first, as in the United States. No traits. */
public final class MonthFirstDates implements Grammar {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d.,/-])(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d|\\d\\d)(?![\\d/-]|[.,]\\d)");

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    DAY.matcher(segment.text())
        .results()
        .forEach(
            result ->
                day(result)
                    .ifPresent(
                        day ->
                            matches.add(
                                new Match(
                                    segment.span(result.start(), result.end()),
                                    new Value.Date(day),
                                    Set.of()))));
    return matches;
  }

  private static Optional<LocalDate> day(MatchResult match) {
    int year = Integer.parseInt(match.group(4));
    try {
      return Optional.of(
          LocalDate.of(
              year < 100 ? 2000 + year : year,
              Integer.parseInt(match.group(1)),
              Integer.parseInt(match.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
