package io.dossier.core.decision.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.decision.DecisionRule;
import io.dossier.core.decision.RuleSet;
import io.dossier.core.decision.ShippedRules;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drafts, shows and activates an organization's rules. A version never changes once drafted. */
public final class ChangeRules {
  private final RuleSets rules;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeRules(
      RuleSets rules, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.rules = rules;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** All versions, newest first, and last the rules that ship. */
  public List<RuleSet> all(Caller caller) {
    caller.require(Scope.SUBMISSIONS_READ);
    List<RuleSet> all = new ArrayList<>(rules.all(caller.organization()));
    all.add(ShippedRules.rules());
    return all;
  }

  /** Keeps rules as a draft, under the next version. */
  public RuleSet draft(Caller caller, List<DecisionRule> drafted, String otherwise) {
    caller.require(Scope.API_MANAGE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          int version =
              rules.all(caller.organization()).stream().mapToInt(RuleSet::version).max().orElse(0)
                  + 1;
          RuleSet draft = RuleSet.draft(version, drafted, otherwise, now);
          rules.save(caller.organization(), draft);
          audited(caller, "rules.drafted", draft);
          return draft;
        });
  }

  /**
   * Has a version decide from now on, in place of the one that does.
   *
   * @throws Failure NOT_FOUND; RULE when it was not tried
   */
  public RuleSet activate(Caller caller, int version) {
    caller.require(Scope.API_MANAGE);
    return transactions.inTransaction(
        () -> {
          RuleSet active =
              rules
                  .find(caller.organization(), version)
                  .orElseThrow(() -> Failure.notFound("version"))
                  .activated();
          rules
              .active(caller.organization())
              .filter(before -> before.version() != version)
              .ifPresent(before -> rules.save(caller.organization(), before.retired()));
          rules.save(caller.organization(), active);
          audited(caller, "rules.activated", active);
          return active;
        });
  }

  private void audited(Caller caller, String action, RuleSet changed) {
    audit.append(
        AuditEntry.done(
            caller,
            clock.instant(),
            action,
            caller.organization().text(),
            Map.of("version", Integer.toString(changed.version()))));
  }
}
