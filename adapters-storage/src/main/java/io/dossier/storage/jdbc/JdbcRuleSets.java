package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.decision.Condition;
import io.dossier.core.decision.Condition.Operator;
import io.dossier.core.decision.DecisionRule;
import io.dossier.core.decision.RuleSet;
import io.dossier.core.decision.RuleSet.Status;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Versions of rules as rows, sealed under the organization's key. */
public final class JdbcRuleSets implements RuleSets {
  private static final String LABEL = "rules:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcRuleSets(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void save(OrganizationId organization, RuleSet rules) {
    int changed =
        sql.update(
            "update rule_sets set status = ?, tried_at = ? where organization = ? and version = ?",
            rules.status().name(),
            rules.triedAt().orElse(null),
            organization.text(),
            rules.version());
    if (changed == 0) {
      try (DataKey key = keyring.ofOrganization(organization)) {
        sql.update(
            "insert into rule_sets (organization, version, status, sealed_rules, created_at,"
                + " tried_at) values (?, ?, ?, ?, ?, ?)",
            organization.text(),
            rules.version(),
            rules.status().name(),
            sealer.sealRecord(key, LABEL + rules.version(), packed(rules)),
            rules.createdAt(),
            rules.triedAt().orElse(null));
      }
    }
  }

  @Override
  public Optional<RuleSet> find(OrganizationId organization, int version) {
    return sql.one(
        "select * from rule_sets where organization = ? and version = ?",
        this::rules,
        organization.text(),
        version);
  }

  @Override
  public Optional<RuleSet> active(OrganizationId organization) {
    return sql.one(
        "select * from rule_sets where organization = ? and status = ?",
        this::rules,
        organization.text(),
        Status.ACTIVE.name());
  }

  @Override
  public List<RuleSet> all(OrganizationId organization) {
    return sql.query(
        "select * from rule_sets where organization = ? order by organization desc, version desc",
        this::rules,
        organization.text());
  }

  private RuleSet rules(ResultSet row) throws SQLException {
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    int version = row.getInt("version");
    try (DataKey key = keyring.ofOrganization(organization)) {
      Unpacking in =
          new Unpacking(sealer.openRecord(key, LABEL + version, row.getBytes("sealed_rules")));
      return new RuleSet(
          version,
          Status.valueOf(row.getString("status")),
          in.each(JdbcRuleSets::rule),
          in.text(),
          Sql.time(row, "created_at"),
          Optional.ofNullable(Sql.instant(row, "tried_at")));
    }
  }

  private static byte[] packed(RuleSet rules) {
    Packing out = new Packing();
    out.each(
        rules.rules(),
        (packing, rule) -> {
          packing.text(rule.value());
          packing.text(rule.label());
          packing.each(
              rule.conditions(),
              (inner, condition) -> {
                inner.text(condition.fact());
                inner.text(condition.operator().code());
                inner.each(condition.values(), Packing::text);
              });
          packing.text(rule.decision());
        });
    out.text(rules.otherwise());
    return out.done();
  }

  private static DecisionRule rule(Unpacking in) {
    return new DecisionRule(
        in.text(),
        in.text(),
        in.each(i -> new Condition(i.text(), Operator.ofCode(i.text()), i.each(Unpacking::text))),
        in.text());
  }
}
