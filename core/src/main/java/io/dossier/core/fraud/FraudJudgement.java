package io.dossier.core.fraud;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one verdict of the results of all checks. The highest risk wins, and trust never outweighs
 * it. Deterministic.
 */
public final class FraudJudgement {
  /** A grave finding is a forgery nineteen times of twenty, whatever else there is. */
  private static final double GRAVE_AT_LEAST = 0.95;

  /** A serious one is for a person: it must stand above what has none. */
  private static final double SERIOUS_AT_LEAST = 0.6;

  private final RiskModel model;

  public FraudJudgement(RiskModel model) {
    this.model = model;
  }

  /**
   * @param results at most one for a check; a check that has none could not run
   */
  public FraudVerdict of(List<CheckResult> results, FraudThresholds thresholds) {
    List<CheckResult> all = completed(results);
    double probability = model.probability(all);
    long serious = count(all, Weight.SERIOUS);
    if (count(all, Weight.GRAVE) > 0) {
      return new FraudVerdict(FraudScore.HIGH_RISK, Math.max(probability, GRAVE_AT_LEAST), all);
    }
    if (serious > 0) {
      probability = Math.max(probability, SERIOUS_AT_LEAST);
    } else {
      probability = Math.min(probability, SERIOUS_AT_LEAST);
    }
    if (serious > 1 && probability >= thresholds.highRisk()) {
      return new FraudVerdict(FraudScore.HIGH_RISK, probability, all);
    }
    if (serious + count(all, Weight.SLIGHT) > 0 && probability >= thresholds.warning()) {
      return new FraudVerdict(FraudScore.WARNING, probability, all);
    }
    boolean trusted = count(all, Weight.TRUST) > 0 && serious + count(all, Weight.SLIGHT) == 0;
    return new FraudVerdict(trusted ? FraudScore.TRUSTED : FraudScore.NORMAL, probability, all);
  }

  /** How many checks have a finding of that weight. */
  private static long count(List<CheckResult> results, Weight weight) {
    return results.stream()
        .filter(r -> r.findings().stream().anyMatch(finding -> finding.weight() == weight))
        .count();
  }

  private static List<CheckResult> completed(List<CheckResult> results) {
    Map<Check, CheckResult> byCheck = new EnumMap<>(Check.class);
    results.forEach(result -> byCheck.put(result.check(), result));
    List<CheckResult> all = new ArrayList<>();
    for (Check check : Check.values()) {
      all.add(byCheck.getOrDefault(check, CheckResult.couldNotRun(check, whyNot(check))));
    }
    return all;
  }

  private static String whyNot(Check check) {
    return check == Check.HAS_LOGO
        ? "no issuers' logos are registered"
        : "there is nothing in this file to check";
  }
}
