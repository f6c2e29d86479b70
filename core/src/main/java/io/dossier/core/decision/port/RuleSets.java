package io.dossier.core.decision.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.decision.RuleSet;
import java.util.List;
import java.util.Optional;

/** The versions of organizations' rules. */
public interface RuleSets {
  /** Inserts or replaces a version. */
  void save(OrganizationId organization, RuleSet rules);

  Optional<RuleSet> find(OrganizationId organization, int version);

  /** The version that decides. */
  Optional<RuleSet> active(OrganizationId organization);

  /** Newest first. */
  List<RuleSet> all(OrganizationId organization);
}
