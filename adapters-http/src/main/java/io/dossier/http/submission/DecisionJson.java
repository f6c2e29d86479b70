package io.dossier.http.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.decision.Decision;
import io.dossier.core.submission.Ending;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/** What shall be done with a document. */
final class DecisionJson {
  private DecisionJson() {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Made(
      String status,
      String decision,
      InputsJson decisionInputs,
      String adaptiveDecisionVersion,
      @Nullable ReasonJson reason) {
    static Made of(Decision decision, FraudInputJson fraud) {
      return new Made(
          "SUCCESS",
          decision.decision(),
          new InputsJson(fraud),
          Integer.toString(decision.version()),
          decision
              .reason()
              .map(rule -> new ReasonJson(new SubReasonJson(rule.value(), rule.label())))
              .orElse(null));
    }
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record InputsJson(FraudInputJson fraud) {}

  /**
   * The verdict that was decided by.
   *
   * @param data there only when it was asked for
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FraudInputJson(
      String url, @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Object data) {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  record ReasonJson(SubReasonJson subReason) {}

  /** The rule that decided. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record SubReasonJson(String value, String label) {}

  /** That there is no decision. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record NotMade(String status, String message, String adaptiveDecisionVersion) {
    static NotMade of(Ending ending) {
      return new NotMade(ending.status().name(), ending.message(), "0");
    }

    static NotMade withoutFraud() {
      return new NotMade(
          "INVALID_PIPELINE_CONFIG",
          "a decision needs the verdict on fraud, and that pipeline was not chosen",
          "0");
    }
  }
}
