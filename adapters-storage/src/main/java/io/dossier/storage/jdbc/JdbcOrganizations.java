package io.dossier.storage.jdbc;

import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.TemplatePolicy;
import io.dossier.core.access.TemplatePolicy.Learning;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.extraction.masking.MaskedKind;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudThresholds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Organizations as rows. */
public final class JdbcOrganizations implements Organizations {
  private final Sql sql;

  public JdbcOrganizations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void save(Organization organization) {
    Integer retention =
        organization.retentionDays().isPresent() ? organization.retentionDays().getAsInt() : null;
    int changed =
        sql.update(
            "update organizations set name = ?, review_threshold = ?, retention_days = ?,"
                + " template_floor = ?, learn_from_corrections = ?, mask_nik = ?,"
                + " mask_account_numbers = ?, fraud_warning = ?, fraud_high_risk = ?"
                + " where id = ?",
            organization.name(),
            organization.reviewThreshold(),
            retention,
            organization.templates().floor(),
            organization.templates().learning() == Learning.FROM_CORRECTIONS,
            organization.masking().masks(MaskedKind.NIK),
            organization.masking().masks(MaskedKind.ACCOUNT_NUMBER),
            organization.fraud().warning(),
            organization.fraud().highRisk(),
            organization.id().text());
    if (changed == 0) {
      sql.update(
          "insert into organizations (id, name, review_threshold, retention_days,"
              + " template_floor, learn_from_corrections, mask_nik, mask_account_numbers,"
              + " fraud_warning, fraud_high_risk, created_at)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          organization.id().text(),
          organization.name(),
          organization.reviewThreshold(),
          retention,
          organization.templates().floor(),
          organization.templates().learning() == Learning.FROM_CORRECTIONS,
          organization.masking().masks(MaskedKind.NIK),
          organization.masking().masks(MaskedKind.ACCOUNT_NUMBER),
          organization.fraud().warning(),
          organization.fraud().highRisk(),
          organization.createdAt());
    }
  }

  @Override
  public Optional<Organization> find(OrganizationId id) {
    return sql.one(
        "select * from organizations where id = ?", JdbcOrganizations::organization, id.text());
  }

  @Override
  public List<Organization> all() {
    return sql.query(
        "select * from organizations order by created_at, id", JdbcOrganizations::organization);
  }

  private static Organization organization(ResultSet row) throws SQLException {
    int retention = row.getInt("retention_days");
    return new Organization(
        new OrganizationId(row.getString("id")),
        row.getString("name"),
        row.getInt("review_threshold"),
        row.getObject("retention_days") == null ? OptionalInt.empty() : OptionalInt.of(retention),
        new TemplatePolicy(
            row.getDouble("template_floor"),
            row.getBoolean("learn_from_corrections")
                ? Learning.FROM_CORRECTIONS
                : Learning.WHEN_ASKED),
        masking(row),
        new FraudThresholds(row.getDouble("fraud_warning"), row.getDouble("fraud_high_risk")),
        Sql.time(row, "created_at"));
  }

  private static MaskingPolicy masking(ResultSet row) throws SQLException {
    Set<MaskedKind> kinds = EnumSet.noneOf(MaskedKind.class);
    if (row.getBoolean("mask_nik")) {
      kinds.add(MaskedKind.NIK);
    }
    if (row.getBoolean("mask_account_numbers")) {
      kinds.add(MaskedKind.ACCOUNT_NUMBER);
    }
    return new MaskingPolicy(kinds);
  }
}
