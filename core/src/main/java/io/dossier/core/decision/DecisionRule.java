package io.dossier.core.decision;

import io.dossier.core.shared.Failure;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule: where all its conditions hold, this is the decision.
 *
 * @param value the rule's own name, which the decision's reason shows
 * @param label the same for a person
 * @param decision what is decided
 */
public record DecisionRule(
    String value, String label, List<Condition> conditions, String decision) {
  private static final Pattern VALUE = Pattern.compile("[a-z0-9_]{1,100}");
  private static final Pattern DECISION = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
  private static final int LONGEST_LABEL = 1024;
  private static final int MOST_CONDITIONS = 20;

  /**
   * @throws Failure CALLER, naming what is wrong
   */
  public DecisionRule {
    conditions = List.copyOf(conditions);
    if (!VALUE.matcher(value).matches()) {
      throw Failure.invalid(
          "value", "must have 1 to 100 lower-case letters, digits and underscores");
    }
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      throw Failure.invalid("label", "must have 1 to " + LONGEST_LABEL + " characters");
    }
    if (conditions.isEmpty() || conditions.size() > MOST_CONDITIONS) {
      throw Failure.invalid("conditions", "must be 1 to " + MOST_CONDITIONS);
    }
    requireDecision("decision", decision);
  }

  static void requireDecision(String field, String decision) {
    if (!DECISION.matcher(decision).matches()) {
      throw Failure.invalid(field, "must have 1 to 64 upper-case letters, digits and underscores");
    }
  }

  boolean holds(Facts facts) {
    return conditions.stream().allMatch(condition -> condition.holds(facts));
  }
}
