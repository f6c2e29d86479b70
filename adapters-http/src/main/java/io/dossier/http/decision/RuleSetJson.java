package io.dossier.http.decision;

import io.dossier.core.decision.Condition;
import io.dossier.core.decision.Condition.Operator;
import io.dossier.core.decision.DecisionRule;
import io.dossier.core.decision.RuleSet;
import io.dossier.core.shared.Failure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A version of the rules.
 *
 * @param version 0 are the rules that ship
 * @param otherwise the decision where no rule holds
 */
@Serdeable
record RuleSetJson(
    int version,
    String status,
    List<RuleJson> rules,
    String otherwise,
    Instant createdAt,
    @Nullable Instant triedAt) {

  /**
   * A rule: where all conditions hold, this is the decision.
   *
   * @param value its own name, shown as the decision's reason
   */
  @Serdeable
  record RuleJson(
      @Nullable String value,
      @Nullable String label,
      @Nullable List<ConditionJson> conditions,
      @Nullable String decision) {
    DecisionRule rule() {
      return new DecisionRule(
          given("value", value),
          given("label", label),
          conditions == null
              ? List.of()
              : conditions.stream().map(ConditionJson::condition).toList(),
          given("decision", decision));
    }

    static RuleJson of(DecisionRule rule) {
      return new RuleJson(
          rule.value(),
          rule.label(),
          rule.conditions().stream().map(ConditionJson::of).toList(),
          rule.decision());
    }
  }

  /**
   * Something that a rule asks.
   *
   * @param operator in, not_in, at_least, at_most, present or missing
   */
  @Serdeable
  record ConditionJson(
      @Nullable String fact, @Nullable String operator, @Nullable List<String> values) {
    Condition condition() {
      return new Condition(
          given("fact", fact),
          Operator.ofCode(given("operator", operator)),
          values == null ? List.of() : values);
    }

    static ConditionJson of(Condition condition) {
      return new ConditionJson(condition.fact(), condition.operator().code(), condition.values());
    }
  }

  static RuleSetJson of(RuleSet rules) {
    return new RuleSetJson(
        rules.version(),
        rules.status().name().toLowerCase(Locale.ROOT),
        rules.rules().stream().map(RuleJson::of).toList(),
        rules.otherwise(),
        rules.createdAt(),
        rules.triedAt().orElse(null));
  }

  static String given(String field, @Nullable String value) {
    if (value == null) {
      throw Failure.invalid(field, "is missing");
    }
    return value;
  }
}
