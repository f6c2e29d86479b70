package io.dossier.core.fraud;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import java.util.List;
import java.util.Optional;

/**
 * What was made of all checks.
 *
 * @param riskProbability 0 to 1, for ranking; of documents of one probability, so many are forged
 *     as among those that it was trained on
 * @param checks one result for every check there is, in their order
 */
public record FraudVerdict(FraudScore score, double riskProbability, List<CheckResult> checks) {
  public FraudVerdict {
    checks = List.copyOf(checks);
    if (!(riskProbability >= 0 && riskProbability <= 1)) {
      throw new IllegalArgumentException("a probability is 0 to 1");
    }
  }

  public Optional<CheckResult> of(Check check) {
    return checks.stream().filter(result -> result.check() == check).findFirst();
  }
}
