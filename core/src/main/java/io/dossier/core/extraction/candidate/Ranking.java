package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The candidates of one field, the likeliest first; of equal ones the one that stands first.
 *
 * <p>Scores are those of a multinomial logistic model in which "no value" scores 0, so that a
 * value's probability is its share of all, the shares of a value that stands in several places
 * added up.
 */
public record Ranking(List<Scored> scored) {
  /**
   * A value of less probability is not given. Half of the accuracy that is reached is where giving
   * one more value neither raises nor lowers the balance of precision and recall (F1).
   */
  private static final double LEAST = 0.3;

  /** The ranking in which no value is found. */
  public static final Ranking EMPTY = new Ranking(List.of());

  public Ranking {
    scored = scored.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
  }

  /** The likeliest, unless even that is too unlikely to be worth a look. */
  public Optional<Scored> best() {
    return scored.stream().findFirst().filter(first -> probability(first) >= LEAST);
  }

  /** The likeliest candidate of each of the likeliest values. */
  public List<Scored> distinct(int most) {
    Map<Value, Scored> byValue = new LinkedHashMap<>();
    scored.forEach(each -> byValue.putIfAbsent(each.candidate().value(), each));
    return byValue.values().stream().limit(most).toList();
  }

  /** Of the candidate's value, 0 to 1; with its score where that was raised since. */
  public double probability(Scored chosen) {
    double all = 1;
    double own = Math.exp(chosen.score());
    boolean met = false;
    for (Scored each : scored) {
      if (!met && each.candidate().equals(chosen.candidate())) {
        met = true;
        continue;
      }
      double weight = Math.exp(each.score());
      all += weight;
      own += each.candidate().value().equals(chosen.candidate().value()) ? weight : 0;
    }
    return own / (all + Math.exp(chosen.score()));
  }
}
