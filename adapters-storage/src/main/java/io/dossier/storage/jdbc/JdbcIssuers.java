package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.issuer.IssuerId;
import io.dossier.core.issuer.RegisteredIssuer;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Registered issuers as rows, sealed under the organization's key. */
public final class JdbcIssuers implements Issuers {
  private static final String LABEL = "issuer:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcIssuers(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void add(OrganizationId organization, RegisteredIssuer issuer) {
    Packing out = new Packing();
    AuthorityPacking.authority(out, issuer.authority());
    out.bytes(issuer.logo().bytes());
    try (DataKey key = keyring.ofOrganization(organization)) {
      sql.update(
          "insert into issuers (id, organization, sealed_issuer, registered_at)"
              + " values (?, ?, ?, ?)",
          issuer.id().text(),
          organization.text(),
          sealer.sealRecord(key, LABEL + issuer.id().text(), out.done()),
          issuer.registeredAt());
    }
  }

  @Override
  public List<RegisteredIssuer> all(OrganizationId organization) {
    return sql.query(
        "select * from issuers where organization = ? order by organization, registered_at, id",
        this::issuer,
        organization.text());
  }

  @Override
  public boolean remove(OrganizationId organization, IssuerId id) {
    return sql.update(
            "delete from issuers where organization = ? and id = ?", organization.text(), id.text())
        > 0;
  }

  private RegisteredIssuer issuer(ResultSet row) throws SQLException {
    IssuerId id = new IssuerId(row.getString("id"));
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    try (DataKey key = keyring.ofOrganization(organization)) {
      Unpacking in =
          new Unpacking(sealer.openRecord(key, LABEL + id.text(), row.getBytes("sealed_issuer")));
      return new RegisteredIssuer(
          id,
          AuthorityPacking.authority(in),
          new LogoPrint(in.bytes()),
          Sql.time(row, "registered_at"));
    }
  }
}
