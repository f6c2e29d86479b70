package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.erasure.Erasure;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Total;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The ledger as rows; hash, reason, requester and signature lie sealed. */
public final class JdbcErasureLedger implements ErasureLedger {
  private static final String LABEL = "erasure:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcErasureLedger(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void add(Erasure erasure) {
    Packing packing = new Packing();
    packing.text(erasure.hash().hex());
    packing.text(erasure.reason());
    packing.text(erasure.requestedBy());
    packing.number(erasure.keptFields() ? 1 : 0);
    packing.bytes(erasure.signature());
    try (DataKey key = keyring.ofOrganization(erasure.organization())) {
      sql.update(
          "insert into erasures (id, organization, document, sealed_erasure, erased_at)"
              + " values (?, ?, ?, ?, ?)",
          erasure.id().text(),
          erasure.organization().text(),
          erasure.document().text(),
          sealer.sealRecord(key, LABEL + erasure.id(), packing.done()),
          erasure.erasedAt());
    }
  }

  @Override
  public Optional<Erasure> find(OrganizationId organization, DocumentId document) {
    return sql.one(
        "select * from erasures where organization = ? and document = ? order by id desc",
        this::erasure,
        organization.text(),
        document.text());
  }

  @Override
  public List<Erasure> list(OrganizationId organization, int limit, int offset) {
    // H2 goes along an index only where the order names all of its columns.
    return sql.query(
        "select * from erasures where organization = ?"
            + " order by organization desc, id desc limit ? offset ?",
        this::erasure,
        organization.text(),
        limit,
        offset);
  }

  @Override
  public Total total(OrganizationId organization) {
    return sql.total("erasures where organization = ?", organization.text());
  }

  private Erasure erasure(ResultSet row) throws SQLException {
    ErasureId id = new ErasureId(row.getString("id"));
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    try (DataKey key = keyring.ofOrganization(organization)) {
      Unpacking sealed =
          new Unpacking(sealer.openRecord(key, LABEL + id, row.getBytes("sealed_erasure")));
      ContentHash hash = new ContentHash(sealed.text());
      String reason = sealed.text();
      String requestedBy = sealed.text();
      boolean keptFields = sealed.number() == 1;
      return new Erasure(
          id,
          organization,
          new DocumentId(row.getString("document")),
          hash,
          reason,
          requestedBy,
          Sql.time(row, "erased_at"),
          keptFields,
          sealed.bytes());
    }
  }
}
