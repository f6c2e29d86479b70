package io.dossier.bench.fraud;

import io.dossier.bench.fraud.SuspicionTable.Row;
import io.dossier.core.extraction.learning.ListwiseTraining;
import io.dossier.core.extraction.learning.ListwiseTraining.Example;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Logistic regression with a penalty on the squares of the weights: the log-odds that a file is
 * forged, from what the checks say of it. A weight whose sign is against sense (suspicion that
 * speaks for a file, trust that speaks against it) is left out and the rest trained again, so that
 * each check moves the sum in the direction in which it is meant.
 */
final class RiskTraining {
  private static final String BIAS = "bias";
  private static final String TRUST = "trust.";

  private final ListwiseTraining training;
  private final int least;

  /**
   * @param penalty on the square of each weight, for one file
   * @param least files that a feature must be seen on, to have a weight
   */
  RiskTraining(double penalty, int least) {
    this.training = new ListwiseTraining(penalty);
    this.least = least;
  }

  /** By feature; {@code bias} among them. */
  Map<String, Double> weights(List<Row> rows) {
    Set<String> dropped = rare(rows);
    while (true) {
      Map<String, Double> weights =
          new TreeMap<>(training.weights(rows.stream().map(row -> example(row, dropped)).toList()));
      Set<String> senseless = new HashSet<>();
      weights.forEach(
          (feature, weight) -> {
            boolean wanted = feature.startsWith(TRUST) ? weight <= 0 : weight >= 0;
            if (!feature.equals(BIAS) && !wanted) {
              senseless.add(feature);
            }
          });
      if (senseless.isEmpty()) {
        return weights;
      }
      dropped.addAll(senseless);
    }
  }

  /** 0 to 1: how likely a file is forged, where as many are as among those trained on. */
  static double probability(Map<String, Double> weights, Row row) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (Map.Entry<String, Double> feature : row.features().entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static Example example(Row row, Set<String> dropped) {
    Map<String, Double> features = new HashMap<>(row.features());
    features.keySet().removeAll(dropped);
    return new Example(List.of(features), List.of(row.forged()));
  }

  private Set<String> rare(List<Row> rows) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(row -> row.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Set<String> rare = new HashSet<>();
    counts.forEach(
        (feature, count) -> {
          if (count < least) {
            rare.add(feature);
          }
        });
    return rare;
  }
}
