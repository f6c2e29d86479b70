package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the amounts of a document together: of all ways to give each field one of its likeliest
 * candidates or none, the one with the greatest sum of log-odds, where equations that hold add and
 * broken ones take away.
 */
public final class JointChoice {
  private static final int MOST_CANDIDATES = 5;

  /**
   * In log-odds: that printed sums fit by chance is rare, that they are broken is mostly a
   * misreading.
   */
  private static final double HOLDS = 2.5;

  private static final double BROKEN = -1.0;

  private final List<Equation> equations;

  public JointChoice(List<Equation> equations) {
    this.equations = List.copyOf(equations);
  }

  /**
   * @param ranked the candidates of each field, the likeliest first
   * @return the chosen candidates by field, with what the equations add to their scores
   */
  public Map<String, Scored> choose(Map<String, Ranking> ranked) {
    List<String> fields = List.copyOf(ranked.keySet());
    List<List<Scored>> options = new ArrayList<>();
    for (String field : fields) {
      options.add(ranked.getOrDefault(field, Ranking.EMPTY).distinct(MOST_CANDIDATES));
    }
    Search search = new Search(fields, options);
    search.from(0, 0);
    return search.best();
  }

  private final class Search {
    private final List<String> fields;
    private final List<List<Scored>> options;
    private final Map<String, Scored> chosen = new HashMap<>();
    private Map<String, Scored> best = Map.of();
    private double bestScore = Double.NEGATIVE_INFINITY;

    Search(List<String> fields, List<List<Scored>> options) {
      this.fields = fields;
      this.options = options;
    }

    void from(int index, double score) {
      if (index == fields.size()) {
        double whole = score + arithmetic(chosen);
        if (whole > bestScore) {
          bestScore = whole;
          best = Map.copyOf(chosen);
        }
        return;
      }
      from(index + 1, score);
      for (Scored option : options.get(index)) {
        chosen.put(fields.get(index), option);
        from(index + 1, score + option.score());
        chosen.remove(fields.get(index));
      }
    }

    /** The chosen ones, each with the score of its own and of the equations it is part of. */
    Map<String, Scored> best() {
      Map<String, Scored> result = new HashMap<>();
      Map<String, BigDecimal> amounts = amounts(best);
      best.forEach((field, scored) -> result.put(field, scored.raised(share(field, amounts))));
      return result;
    }
  }

  private double arithmetic(Map<String, Scored> chosen) {
    Map<String, BigDecimal> amounts = amounts(chosen);
    double sum = 0;
    for (Equation equation : equations) {
      sum += worth(equation.holds(amounts));
    }
    return sum;
  }

  private double share(String field, Map<String, BigDecimal> amounts) {
    double sum = 0;
    for (Equation equation : equations) {
      if (equation.signs().containsKey(field)) {
        sum += worth(equation.holds(amounts));
      }
    }
    return sum;
  }

  private static double worth(Optional<Boolean> holds) {
    return holds.map(fits -> fits ? HOLDS : BROKEN).orElse(0.0);
  }

  static Map<String, BigDecimal> amounts(Map<String, Scored> chosen) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    chosen.forEach(
        (field, scored) -> {
          if (scored.candidate().value() instanceof Value.Number number) {
            amounts.put(field, number.number());
          }
        });
    return amounts;
  }
}
