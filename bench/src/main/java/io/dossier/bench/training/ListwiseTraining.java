package io.dossier.bench.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over the candidates of one field: of each document's candidates
 * and "no value", which scores 0, the right ones shall have the greatest share. Minimized by
 * full-batch gradient descent with a step of its own for each weight (AdaGrad: Duchi et al., 2011);
 * deterministic.
 */
public final class ListwiseTraining {
  private static final int ROUNDS = 400;
  private static final double STEP = 0.3;

  private final double penalty;

  /**
   * @param penalty on the square of each weight, for one document
   */
  public ListwiseTraining(double penalty) {
    this.penalty = penalty;
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
    Map<String, Double> weights = new HashMap<>();
    Map<String, Double> squares = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> gradient = new HashMap<>();
      examples.forEach(example -> add(example, weights, gradient));
      gradient.forEach(
          (feature, value) -> {
            double whole = value + penalty * weights.getOrDefault(feature, 0.0) * examples.size();
            double square = squares.merge(feature, whole * whole, Double::sum);
            weights.merge(feature, -STEP * whole / (Math.sqrt(square) + 1e-9), Double::sum);
          });
    }
    return new TreeMap<>(weights);
  }

  private static void add(
      Example example, Map<String, Double> weights, Map<String, Double> gradient) {
    int count = example.candidates().size();
    double[] odds = new double[count];
    double all = 1;
    double right = example.right().contains(true) ? 0 : 1;
    for (int i = 0; i < count; i++) {
      odds[i] = Math.exp(Math.min(30, score(example.candidates().get(i), weights)));
      all += odds[i];
      right += example.right().get(i) ? odds[i] : 0;
    }
    for (int i = 0; i < count; i++) {
      double pull = odds[i] / all - (example.right().get(i) ? odds[i] / right : 0);
      gradient.merge("bias", pull, Double::sum);
      example
          .candidates()
          .get(i)
          .forEach((feature, value) -> gradient.merge(feature, pull * value, Double::sum));
    }
  }

  private static double score(Map<String, Double> features, Map<String, Double> weights) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return sum;
  }
}
