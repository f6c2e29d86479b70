package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.grammar.PeriodDays;
import io.dossier.core.extraction.grammar.Periods;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Periods as they are printed, also of days of which the last stands in the line below or ends
 * there ({@code 01/09/2022 s/d / 30/09/2022}).
 *
 * <p>Features: those of {@link GrammarCandidates}; of a period in two lines those of its first day,
 * with its own traits.
 */
public final class WrappedPeriods implements CandidateSource {
  /** Of line heights: a line further below does not go on with a period. */
  private static final double NEAR = 1;

  private final Periods periods = new Periods();
  private final GrammarCandidates within = new GrammarCandidates(periods);
  private final GrammarCandidates days =
      new GrammarCandidates(new PeriodDays(PeriodDays.Bound.LAST));

  @Override
  public List<Candidate> in(MarkedText text) {
    List<Candidate> candidates = new ArrayList<>(within.in(text));
    days.in(text).stream()
        .filter(day -> day.features().containsKey("is=" + PeriodDays.UNCLOSED))
        .flatMap(day -> inTwoLines(day, text).stream())
        .forEach(candidates::add);
    return candidates;
  }

  private Optional<Candidate> inTwoLines(Candidate first, MarkedText text) {
    Segment line = first.spans().get(0).segment();
    return text.layout()
        .below(line, line.box(), NEAR)
        .filter(next -> text.labels(next).isEmpty())
        .flatMap(next -> inTwoLines(first, line, next));
  }

  private Optional<Candidate> inTwoLines(Candidate first, Segment line, Segment next) {
    int border = line.text().length();
    return periods.in(line.followedBy(next)).stream()
        .filter(match -> match.span().from() < border && match.span().to() > border + 1)
        .findFirst()
        .map(
            match ->
                new Candidate(
                    new Value.Text(match.span().text()),
                    List.of(
                        line.span(match.span().from(), border),
                        next.span(0, match.span().to() - border - 1)),
                    features(first, match)));
  }

  private static Map<String, Double> features(Candidate first, Match match) {
    Map<String, Double> features = new HashMap<>(first.features());
    features.keySet().removeIf(feature -> feature.startsWith("is="));
    match.traits().forEach(trait -> features.put("is=" + trait, 1.0));
    return features;
  }
}
