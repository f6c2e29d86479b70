package io.dossier.core.decision;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.decision.RuleSet.Status;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions of rules in a map. */
public final class InMemoryRuleSets implements RuleSets {
  private final InMemoryDatabase database;
  private final Map<Key, RuleSet> kept;

  private record Key(OrganizationId organization, int version) {}

  public InMemoryRuleSets(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("rule-sets");
  }

  @Override
  public void save(OrganizationId organization, RuleSet rules) {
    database.alone(() -> kept.put(new Key(organization, rules.version()), rules));
  }

  @Override
  public Optional<RuleSet> find(OrganizationId organization, int version) {
    return database.alone(() -> Optional.ofNullable(kept.get(new Key(organization, version))));
  }

  @Override
  public Optional<RuleSet> active(OrganizationId organization) {
    return all(organization).stream().filter(r -> r.status() == Status.ACTIVE).findFirst();
  }

  @Override
  public List<RuleSet> all(OrganizationId organization) {
    return database.alone(
        () ->
            kept.entrySet().stream()
                .filter(entry -> entry.getKey().organization().equals(organization))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(RuleSet::version).reversed())
                .toList());
  }
}
