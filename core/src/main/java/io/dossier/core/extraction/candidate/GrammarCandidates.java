package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a grammar finds, told by the labels around it and its place.
 *
 * <p>Features: {@code inline=}, {@code left=}, {@code above=} with the label's name ({@code
 * inlineFar=} and so on when another value stands between); {@code under=} with the heading of its
 * section; {@code is=} with each trait; {@code y}, from 0 at the first row to 1 at the last; {@code
 * first}, {@code last} of its kind; {@code alone} in its segment; {@code tall}, its height over the
 * median line's, less 1; {@code repeats}, how often the same value stands elsewhere, at most 3. Of
 * amounts: {@code largest} of those with decimals, {@code share} of the largest, {@code tiny}
 * beside it, {@code zero}, {@code rounded} to five hundredths as cash is, {@code sum} of amounts
 * above it in its column, {@code part} of such a sum.
 */
public final class GrammarCandidates implements CandidateSource {
  private static final double TINY = 0.01;

  private final Grammar grammar;
  private final List<Grammar> barred;

  /**
   * @param barred what these find is something else, and left out
   */
  public GrammarCandidates(Grammar grammar, Grammar... barred) {
    this.grammar = grammar;
    this.barred = List.of(barred);
  }

  @Override
  public List<Candidate> in(MarkedText text) {
    List<Match> matches = matches(text.layout());
    List<Span> spans = matches.stream().map(Match::span).toList();
    Optional<BigDecimal> largest = largest(matches);
    Map<Match, Map<String, Double>> sums = sums(matches);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Map<String, Double> features = place(match.span(), text.layout());
      Surroundings around = Surroundings.of(match.span(), spans, text);
      around.into(features, around.inline().isEmpty());
      match.traits().forEach(trait -> features.put("is=" + trait, 1.0));
      if (i == 0) {
        features.put("first", 1.0);
      }
      if (i == matches.size() - 1) {
        features.put("last", 1.0);
      }
      features.put("repeats", (double) Math.min(3, repeats(match, matches)));
      largest.ifPresent(most -> number(match).ifPresent(value -> size(features, value, most)));
      features.putAll(sums.getOrDefault(match, Map.of()));
      candidates.add(new Candidate(match.value(), List.of(match.span()), features));
    }
    return candidates;
  }

  private List<Match> matches(Layout layout) {
    List<Match> matches = new ArrayList<>();
    for (Segment segment : layout.segments()) {
      List<Match> others = new ArrayList<>();
      barred.forEach(other -> others.addAll(other.in(segment)));
      for (Match match : grammar.in(segment)) {
        if (others.stream().noneMatch(other -> overlap(other.span(), match.span()))) {
          matches.add(match);
        }
      }
    }
    return SignDigits.without(matches);
  }

  private static boolean overlap(Span a, Span b) {
    return a.from() < b.to() && b.from() < a.to();
  }

  static Map<String, Double> place(Span span, Layout layout) {
    Map<String, Double> features = new HashMap<>();
    Segment segment = span.segment();
    features.put("y", segment.row() / (double) Math.max(1, layout.rows().size() - 1));
    features.put("tall", Math.min(3, span.box().height() / layout.lineHeight() - 1));
    if (span.to() - span.from() == segment.text().length()) {
      features.put("alone", 1.0);
    }
    return features;
  }

  private static long repeats(Match match, List<Match> matches) {
    return matches.stream().filter(other -> other.value().equals(match.value())).count() - 1;
  }

  private static Optional<BigDecimal> largest(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.traits().contains("decimals"))
        .flatMap(match -> number(match).stream())
        .max(Comparator.naturalOrder());
  }

  private static void size(Map<String, Double> features, BigDecimal value, BigDecimal largest) {
    if (value.compareTo(largest) == 0) {
      features.put("largest", 1.0);
    }
    if (value.signum() == 0) {
      features.put("zero", 1.0);
    }
    if (largest.signum() > 0) {
      double share = value.doubleValue() / largest.doubleValue();
      features.put("share", Math.max(-1, Math.min(1.5, share)));
      if (Math.abs(share) < TINY) {
        features.put("tiny", 1.0);
      }
    }
    if (value.movePointRight(2).remainder(BigDecimal.valueOf(5)).signum() == 0) {
      features.put("rounded", 1.0);
    }
  }

  private static Map<Match, Map<String, Double>> sums(List<Match> matches) {
    List<Match> numbers = matches.stream().filter(match -> number(match).isPresent()).toList();
    ColumnSums sums =
        new ColumnSums(
            numbers.stream()
                .map(match -> new ColumnSums.Amount(number(match).orElseThrow(), match.span()))
                .toList());
    Map<Match, Map<String, Double>> features = new IdentityHashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      Map<String, Double> own = new HashMap<>();
      if (sums.sum(i)) {
        own.put("sum", 1.0);
      }
      if (sums.part(i)) {
        own.put("part", 1.0);
      }
      features.put(numbers.get(i), own);
    }
    return features;
  }

  private static Optional<BigDecimal> number(Match match) {
    return match.value() instanceof Value.Number number
        ? Optional.of(number.number())
        : Optional.empty();
  }
}
