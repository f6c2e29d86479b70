package io.dossier.core.decision;

import io.dossier.core.decision.Condition.Operator;
import io.dossier.core.decision.RuleSet.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules of an organization that has none of its own: a person looks where there is doubt. */
public final class ShippedRules {
  private ShippedRules() {}

  public static RuleSet rules() {
    return new RuleSet(
        0,
        Status.ACTIVE,
        List.of(
            rule(
                "high_risk", "The document is a high risk", "DECLINED", "fraud.score", "HIGH_RISK"),
            rule(
                "warning",
                "The document has findings that a person has to look at",
                "MANUAL_REVIEW",
                "fraud.score",
                "WARNING"),
            rule(
                "low_quality",
                "The document cannot be read well",
                "MANUAL_REVIEW",
                "quality.score",
                "LOW_QUALITY",
                "NOT_RELEVANT_DOCUMENT"),
            rule(
                "genuine",
                "Nothing speaks against the document",
                "APPROVED",
                "fraud.score",
                "NORMAL",
                "TRUSTED")),
        "MANUAL_REVIEW",
        Instant.EPOCH,
        Optional.of(Instant.EPOCH));
  }

  private static DecisionRule rule(
      String value, String label, String decision, String fact, String... values) {
    return new DecisionRule(
        value, label, List.of(new Condition(fact, Operator.IN, List.of(values))), decision);
  }
}
