package io.dossier.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.decision.Condition.Operator;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Facts FACTS =
      new Facts(
          Map.of(
              "fraud.score", List.of("WARNING"),
              "fraud.risk_probability", List.of("0.62"),
              "fraud.indicators", List.of("covered_text", "screenshot"),
              "characteristics.device.platform", List.of("ios")));

  private static boolean holds(String fact, Operator operator, String... values) {
    return new Condition(fact, operator, List.of(values)).holds(FACTS);
  }

  @Test
  void comparesFacts() {
    assertThat(holds("fraud.score", Operator.IN, "NORMAL", "WARNING")).isTrue();
    assertThat(holds("fraud.score", Operator.NOT_IN, "WARNING")).isFalse();
    assertThat(holds("fraud.indicators", Operator.IN, "screenshot")).isTrue();
    assertThat(holds("fraud.risk_probability", Operator.AT_LEAST, "0.62")).isTrue();
    assertThat(holds("fraud.risk_probability", Operator.AT_LEAST, "0.63")).isFalse();
    assertThat(holds("fraud.risk_probability", Operator.AT_MOST, "0.7")).isTrue();
    assertThat(holds("quality.score", Operator.MISSING)).isTrue();
    assertThat(holds("quality.score", Operator.NOT_IN, "LOW_QUALITY")).isTrue();
    assertThat(holds("quality.score", Operator.AT_LEAST, "1")).isFalse();
    assertThat(holds("fraud.score", Operator.PRESENT)).isTrue();
    assertThat(holds("characteristics.device.platform", Operator.IN, "ios")).isTrue();
  }

  @Test
  void refusesConditionsThatMakeNoSense() {
    assertThatThrownBy(() -> holds("fraud.mood", Operator.PRESENT)).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> holds("fraud.score", Operator.IN)).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> holds("fraud.score", Operator.MISSING, "x"))
        .isInstanceOf(Failure.class);
    assertThatThrownBy(() -> holds("file.pages", Operator.AT_LEAST, "many"))
        .isInstanceOf(Failure.class);
    assertThatThrownBy(() -> Operator.ofCode("like")).isInstanceOf(Failure.class);
  }

  @Test
  void theFirstRuleThatHoldsDecides() {
    RuleSet rules =
        RuleSet.draft(
            3,
            List.of(
                rule("never", "DECLINED", "fraud.score", "HIGH_RISK"),
                rule("first", "MANUAL_REVIEW", "fraud.score", "WARNING"),
                rule("second", "DECLINED", "fraud.indicators", "covered_text")),
            "APPROVED",
            Samples.NOON);
    Decision decision = rules.decide(FACTS);
    assertThat(decision.decision()).isEqualTo("MANUAL_REVIEW");
    assertThat(decision.reason().orElseThrow().value()).isEqualTo("first");
    assertThat(decision.version()).isEqualTo(3);
    assertThat(rules.decide(new Facts(Map.of())).decision()).isEqualTo("APPROVED");
  }

  private static DecisionRule rule(String value, String decision, String fact, String is) {
    return new DecisionRule(
        value, value, List.of(new Condition(fact, Operator.IN, List.of(is))), decision);
  }

  @Test
  void isActivatedOnlyOnceTried() {
    RuleSet draft = RuleSet.draft(1, List.of(), "APPROVED", Samples.NOON);
    assertThatThrownBy(draft::activated).isInstanceOf(Failure.class).hasMessageContaining("tried");
    assertThat(draft.tried(Samples.NOON).activated().status()).isEqualTo(RuleSet.Status.ACTIVE);
  }

  @Test
  void theShippedRulesSendDoubtToAPerson() {
    assertThat(ShippedRules.rules().decide(FACTS).decision()).isEqualTo("MANUAL_REVIEW");
    assertThat(ShippedRules.rules().decide(new Facts(Map.of())).decision())
        .isEqualTo("MANUAL_REVIEW");
  }
}
