package io.dossier.core.decision;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An organization's rules, in the order in which they are asked: the first that holds decides.
 *
 * @param version from 1 upwards; 0 are the rules that ship
 * @param otherwise the decision where no rule holds
 * @param triedAt when it was last tried on past submissions
 */
public record RuleSet(
    int version,
    Status status,
    List<DecisionRule> rules,
    String otherwise,
    Instant createdAt,
    Optional<Instant> triedAt) {
  private static final int MOST_RULES = 200;

  /** Where a version stands. */
  public enum Status {
    DRAFT,
    /** It decides; of an organization's versions one at most. */
    ACTIVE,
    RETIRED
  }

  /**
   * @throws Failure CALLER, naming what is wrong
   */
  public RuleSet {
    rules = List.copyOf(rules);
    if (rules.size() > MOST_RULES) {
      throw Failure.invalid("rules", "must be at most " + MOST_RULES);
    }
    if (rules.stream().map(DecisionRule::value).distinct().count() != rules.size()) {
      throw Failure.invalid("rules", "two have the same value");
    }
    DecisionRule.requireDecision("otherwise", otherwise);
  }

  public static RuleSet draft(
      int version, List<DecisionRule> rules, String otherwise, Instant now) {
    return new RuleSet(version, Status.DRAFT, rules, otherwise, now, Optional.empty());
  }

  public Decision decide(Facts facts) {
    return rules.stream()
        .filter(rule -> rule.holds(facts))
        .findFirst()
        .map(
            rule ->
                new Decision(
                    rule.decision(),
                    Optional.of(new Decision.Reason(rule.value(), rule.label())),
                    version))
        .orElseGet(() -> new Decision(otherwise, Optional.empty(), version));
  }

  public RuleSet tried(Instant now) {
    return new RuleSet(version, status, rules, otherwise, createdAt, Optional.of(now));
  }

  /**
   * @throws Failure RULE when it was not tried yet
   */
  public RuleSet activated() {
    if (triedAt.isEmpty()) {
      throw Failure.of(
          Category.RULE,
          "rules_not_tried",
          "version " + version + " must be tried on past submissions before it is activated");
    }
    return new RuleSet(version, Status.ACTIVE, rules, otherwise, createdAt, triedAt);
  }

  public RuleSet retired() {
    return new RuleSet(version, Status.RETIRED, rules, otherwise, createdAt, triedAt);
  }
}
