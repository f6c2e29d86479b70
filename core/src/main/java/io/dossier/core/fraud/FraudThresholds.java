package io.dossier.core.fraud;

import io.dossier.core.shared.Failure;

/**
 * From which probability on a document is a warning, and a high risk, where no grave finding says
 * so already. A document with a serious finding has at least 0.6.
 *
 * @param warning above 0 and at most 1; holds where something speaks against the document at all
 * @param highRisk from {@code warning} to 1; holds where at least two findings are serious
 */
public record FraudThresholds(double warning, double highRisk) {
  public static final FraudThresholds DEFAULT = new FraudThresholds(0.5, 0.95);

  public FraudThresholds {
    if (!(warning > 0 && warning <= 1)) {
      throw Failure.invalid("fraudWarning", "must be above 0 and at most 1");
    }
    if (!(highRisk >= warning && highRisk <= 1)) {
      throw Failure.invalid("fraudHighRisk", "must be from fraudWarning to 1");
    }
  }
}
