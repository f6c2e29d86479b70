package io.dossier.core.extraction.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over the candidates of one field (McFadden's conditional logit,
 * 1974): of each document's candidates and "no value", which scores 0, the right ones shall have
 * the greatest share. Where several candidates are right it is enough that one of them wins.
 * Minimized by full-batch gradient descent with a step of its own for each weight (AdaGrad: Duchi
 * et al., 2011). Deterministic.
 */
public final class ListwiseTraining {
  private static final int ROUNDS = 400;
  private static final double STEP = 0.3;
  private static final double MOST = 30;
  private static final String BIAS = "bias";

  private final double penalty;
  private final Map<String, Double> prior;

  /**
   * @param penalty on the square of each weight, for one document
   */
  public ListwiseTraining(double penalty) {
    this(penalty, Map.of());
  }

  /**
   * @param penalty on the square of each weight's distance from its prior, for one document
   * @param prior weights that are believed before any document was seen; those that are missing are
   *     0
   */
  public ListwiseTraining(double penalty, Map<String, Double> prior) {
    this.penalty = penalty;
    this.prior = Map.copyOf(prior);
  }

  /**
   * A document's candidates for the field.
   *
   * @param right which of them are the field's value; none when it has no value that was found
   */
  public record Example(List<Map<String, Double>> candidates, List<Boolean> right) {
    public Example {
      candidates = List.copyOf(candidates);
      right = List.copyOf(right);
    }
  }

  /** The weights by feature; {@code bias} is added to every candidate. */
  public Map<String, Double> weights(List<Example> examples) {
    Index index = new Index();
    List<Indexed> indexed = examples.stream().map(example -> Indexed.of(example, index)).toList();
    double[] believed = index.values(prior);
    double[] weights = believed.clone();
    double[] squares = new double[weights.length];
    double[] gradient = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      java.util.Arrays.fill(gradient, 0);
      for (Indexed example : indexed) {
        example.addTo(gradient, weights);
      }
      for (int i = 0; i < weights.length; i++) {
        double whole = gradient[i] + penalty * (weights[i] - believed[i]) * examples.size();
        squares[i] += whole * whole;
        weights[i] -= STEP * whole / (Math.sqrt(squares[i]) + 1e-9);
      }
    }
    Map<String, Double> named = new TreeMap<>(prior);
    named.putAll(index.named(weights));
    return named;
  }

  /** Features by number; 0 is the bias. */
  private static final class Index {
    private final Map<String, Integer> numbers = new HashMap<>(Map.of(BIAS, 0));
    private final List<String> names = new ArrayList<>(List.of(BIAS));

    int of(String name) {
      return numbers.computeIfAbsent(
          name,
          added -> {
            names.add(added);
            return names.size() - 1;
          });
    }

    double[] values(Map<String, Double> byName) {
      return names.stream().mapToDouble(name -> byName.getOrDefault(name, 0.0)).toArray();
    }

    Map<String, Double> named(double[] values) {
      Map<String, Double> named = new TreeMap<>();
      for (int i = 0; i < values.length; i++) {
        named.put(names.get(i), values[i]);
      }
      return named;
    }
  }

  /** An example, its features by number. */
  private record Indexed(int[][] features, double[][] values, boolean[] right, boolean found) {
    static Indexed of(Example example, Index index) {
      int count = example.candidates().size();
      int[][] features = new int[count][];
      double[][] values = new double[count][];
      boolean[] right = new boolean[count];
      boolean found = false;
      for (int i = 0; i < count; i++) {
        Map<String, Double> candidate = new TreeMap<>(example.candidates().get(i));
        features[i] = candidate.keySet().stream().mapToInt(index::of).toArray();
        values[i] = candidate.values().stream().mapToDouble(Double::doubleValue).toArray();
        right[i] = example.right().get(i);
        found |= right[i];
      }
      return new Indexed(features, values, right, found);
    }

    void addTo(double[] gradient, double[] weights) {
      int count = features.length;
      double[] odds = new double[count];
      double all = 1;
      double good = found ? 0 : 1;
      for (int i = 0; i < count; i++) {
        odds[i] = Math.exp(Math.min(MOST, score(i, weights)));
        all += odds[i];
        good += right[i] ? odds[i] : 0;
      }
      for (int i = 0; i < count; i++) {
        double pull = odds[i] / all - (right[i] ? odds[i] / good : 0);
        gradient[0] += pull;
        for (int j = 0; j < features[i].length; j++) {
          gradient[features[i][j]] += pull * values[i][j];
        }
      }
    }

    private double score(int candidate, double[] weights) {
      double sum = weights[0];
      for (int j = 0; j < features[candidate].length; j++) {
        sum += weights[features[candidate][j]] * values[candidate][j];
      }
      return sum;
    }
  }
}
