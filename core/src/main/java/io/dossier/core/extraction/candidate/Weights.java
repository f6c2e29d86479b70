package io.dossier.core.extraction.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic model for each field: the weights of features, kept as data. A feature {@code a=b}
 * without a weight of its own has that of {@code a=other}, if there is one.
 */
public final class Weights {
  private static final String BIAS = "bias";

  private final Map<String, Map<String, Double>> byField;

  private Weights(Map<String, Map<String, Double>> byField) {
    this.byField = byField;
  }

  /**
   * Reads lines of the form {@code field feature weight}; a line that begins with {@code #} is a
   * comment.
   */
  public static Weights of(List<String> lines) {
    Map<String, Map<String, Double>> byField = new HashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\\s+");
      byField
          .computeIfAbsent(parts[0], field -> new HashMap<>())
          .put(parts[1], Double.parseDouble(parts[2]));
    }
    return new Weights(byField);
  }

  /** What one feature adds; 0 when nothing is known of it. */
  public double weight(String field, String feature) {
    return weight(byField.getOrDefault(field, Map.of()), feature);
  }

  /** The log-odds that the candidate is the field's value. */
  public double score(String field, Map<String, Double> features) {
    Map<String, Double> weights = byField.getOrDefault(field, Map.of());
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += feature.getValue() * weight(weights, feature.getKey());
    }
    return sum;
  }

  private static double weight(Map<String, Double> weights, String feature) {
    Double own = weights.get(feature);
    if (own != null) {
      return own;
    }
    int equals = feature.indexOf('=');
    return equals < 0 ? 0 : weights.getOrDefault(feature.substring(0, equals) + "=other", 0.0);
  }
}
