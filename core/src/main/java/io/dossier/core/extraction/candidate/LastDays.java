package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.grammar.PeriodDays;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last days of periods, also of one that begins behind its first day and ends in the line below
 * ({@code 1 May 2024 to 31 / May 2024}).
 *
 * <p>Features: those of {@link GrammarCandidates}; of a day in two lines those of the first day
 * before it, with its own traits.
 */
public final class LastDays implements CandidateSource {
  /** Of line heights: a line further below does not go on with a period. */
  private static final double NEAR = 1;

  private final PeriodDays days = new PeriodDays(PeriodDays.Bound.LAST);
  private final GrammarCandidates within = new GrammarCandidates(days);

  @Override
  public List<Candidate> in(MarkedText text) {
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : within.in(text)) {
      candidates.add(candidate);
      if (candidate.features().containsKey("is=" + PeriodDays.UNCLOSED)) {
        inTwoLines(candidate, text).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private Optional<Candidate> inTwoLines(Candidate first, MarkedText text) {
    Segment line = first.spans().get(0).segment();
    return text.layout()
        .below(line, line.box(), NEAR)
        .filter(next -> !isLabelled(next, text))
        .flatMap(next -> inTwoLines(first, line, next));
  }

  /** Whether it has a label, in it or to the left of it. */
  private static boolean isLabelled(Segment segment, MarkedText text) {
    return Stream.concat(Stream.of(segment), text.layout().leftOf(segment).stream())
        .anyMatch(each -> !text.labels(each).isEmpty());
  }

  private Optional<Candidate> inTwoLines(Candidate first, Segment line, Segment next) {
    int border = line.text().length();
    return days.in(line.followedBy(next)).stream()
        .filter(match -> match.traits().contains("closes"))
        .filter(match -> match.span().to() > border)
        .findFirst()
        .map(
            match ->
                new Candidate(match.value(), spans(match, line, next), features(first, match)));
  }

  private static List<Span> spans(Match match, Segment line, Segment next) {
    int border = line.text().length();
    List<Span> spans = new ArrayList<>();
    if (match.span().from() < border) {
      spans.add(line.span(match.span().from(), border));
    }
    spans.add(
        next.span(Math.max(0, match.span().from() - border - 1), match.span().to() - border - 1));
    return spans;
  }

  private static Map<String, Double> features(Candidate first, Match match) {
    Map<String, Double> features = new HashMap<>(first.features());
    features.keySet().removeIf(feature -> feature.startsWith("is="));
    match.traits().forEach(trait -> features.put("is=" + trait, 1.0));
    return features;
  }
}
