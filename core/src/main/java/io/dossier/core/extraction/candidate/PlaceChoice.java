package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Gives fields their candidates so that no place belongs to two: each the likeliest that the ones
 * before it left, in the order of the form, unless another order makes the sum of all log-odds
 * greater (hill climbing: each field is tried first and last, until that gains nothing).
 */
public final class PlaceChoice {
  private static final int MOST_STEPS = 5;

  /** Sums of the same numbers in another order differ by less. */
  private static final double LEAST_GAIN = 1e-9;

  /**
   * What a field was given.
   *
   * @param ranking the candidates that were left for it
   */
  public record Given(Scored scored, Ranking ranking) {}

  private final Map<String, Ranking> ranked;
  private final Predicate<Candidate> shared;

  /**
   * @param ranked the candidates of each field, in the order of the form
   * @param shared candidates whose place is left for other fields
   */
  public PlaceChoice(Map<String, Ranking> ranked, Predicate<Candidate> shared) {
    this.ranked = new LinkedHashMap<>(ranked);
    this.shared = shared;
  }

  /** The fields that are found, with what they were given. */
  public Map<String, Given> choose() {
    List<String> order = List.copyOf(ranked.keySet());
    Map<String, Given> best = inOrder(order);
    for (int step = 0; step < MOST_STEPS; step++) {
      Map<String, Given> before = best;
      for (List<String> other : moved(order)) {
        Map<String, Given> given = inOrder(other);
        if (sum(given) > sum(best) + LEAST_GAIN) {
          best = given;
          order = other;
        }
      }
      if (best == before) {
        return best;
      }
    }
    return best;
  }

  /** The orders in which one field comes first, or last. */
  private static List<List<String>> moved(List<String> order) {
    List<List<String>> moved = new ArrayList<>();
    for (String field : order) {
      List<String> others = order.stream().filter(other -> !other.equals(field)).toList();
      List<String> first = new ArrayList<>(List.of(field));
      first.addAll(others);
      moved.add(first);
      List<String> last = new ArrayList<>(others);
      last.add(field);
      moved.add(last);
    }
    return moved;
  }

  private Map<String, Given> inOrder(List<String> order) {
    Map<String, Given> given = new LinkedHashMap<>();
    List<Span> taken = new ArrayList<>();
    for (String field : order) {
      Ranking left = free(ranked.getOrDefault(field, Ranking.EMPTY), taken);
      left.best()
          .ifPresent(
              best -> {
                if (!shared.test(best.candidate())) {
                  taken.addAll(best.candidate().spans());
                }
                given.put(field, new Given(best, left));
              });
    }
    return given;
  }

  private static double sum(Map<String, Given> given) {
    return given.values().stream().mapToDouble(each -> each.scored().score()).sum();
  }

  private static Ranking free(Ranking ranking, List<Span> taken) {
    return taken.isEmpty()
        ? ranking
        : new Ranking(
            ranking.scored().stream().filter(scored -> !meets(scored.candidate(), taken)).toList());
  }

  private static boolean meets(Candidate candidate, List<Span> taken) {
    return candidate.spans().stream()
        .anyMatch(
            span ->
                taken.stream()
                    .anyMatch(
                        other ->
                            other.segment().equals(span.segment())
                                && other.from() < span.to()
                                && span.from() < other.to()));
  }
}
