package io.dossier.core.fraud;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.shared.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The probability that a document is forged, given the results of its checks: a logistic
 * regression. Its weights are data, made by {@code io.dossier.bench.fraud.TrainRisk} on generated
 * documents; a line has a feature's name and its weight.
 *
 * <p>Features: {@code bias}; {@code suspicion.CHECK}, 0 to 1; and {@code WEIGHT.CHECK}, 1 where the
 * check has a finding of that weight; a grave one counts as serious.
 */
public final class RiskModel {
  private final Map<String, Double> weights;

  private RiskModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The one that ships. */
  public static RiskModel shipped() {
    return of(DataFile.lines(RiskModel.class, "risk.weights"));
  }

  static RiskModel of(List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.strip().split("\\s+");
        weights.put(parts[0], Double.parseDouble(parts[1]));
      }
    }
    return new RiskModel(weights);
  }

  /** 0 to 1. */
  public double probability(List<CheckResult> results) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (CheckResult result : results) {
      String id = result.check().id();
      sum += weights.getOrDefault("suspicion." + id, 0.0) * result.suspicion();
      for (String weight : found(result)) {
        sum += weights.getOrDefault(weight + "." + id, 0.0);
      }
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static Set<String> found(CheckResult result) {
    Set<String> found = new TreeSet<>();
    for (Finding finding : result.findings()) {
      Weight weight = finding.weight() == Weight.GRAVE ? Weight.SERIOUS : finding.weight();
      found.add(weight.name().toLowerCase(Locale.ROOT));
    }
    return found;
  }
}
