package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowFile.Taken;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Flows and their files as rows; what is confidential of one lies sealed under its key. */
public final class JdbcFlows implements Flows {
  private final Sql sql;
  private final Keyring keyring;
  private final FlowPacking packing;
  private final FlowFilePacking files;

  public JdbcFlows(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.packing = new FlowPacking(keyring, sealer);
    this.files = new FlowFilePacking(sealer);
  }

  @Override
  public void add(Flow flow) {
    try (DataKey key = keyring.unwrap(flow.subject(), flow.key())) {
      sql.update(
          "insert into flows (id, organization, client, wrapped_key, sealed_particulars,"
              + " product_type, stage, told, created_at, updated_at, retain_until)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          flow.id().text(),
          flow.organization().text(),
          flow.client(),
          flow.key().bytes(),
          packing.sealed(flow, key),
          flow.particulars().productType(),
          flow.stage().name(),
          FlowPacking.told(flow),
          flow.createdAt(),
          flow.updatedAt(),
          flow.retainUntil().orElse(null));
    }
  }

  @Override
  public Optional<Flow> find(OrganizationId organization, FlowId id) {
    return sql.one(
        "select * from flows where organization = ? and id = ?",
        this::flow,
        organization.text(),
        id.text());
  }

  @Override
  public Optional<Flow> lock(OrganizationId organization, FlowId id) {
    return sql.one(
        "select * from flows where organization = ? and id = ? for update",
        this::flow,
        organization.text(),
        id.text());
  }

  @Override
  public void save(Flow flow) {
    sql.update(
        "update flows set stage = ?, told = ?, updated_at = ? where organization = ? and id = ?",
        flow.stage().name(),
        FlowPacking.told(flow),
        flow.updatedAt(),
        flow.organization().text(),
        flow.id().text());
  }

  @Override
  public void addFiles(Flow flow, List<FlowFile> added) {
    int position =
        sql.one(
                "select coalesce(max(position), -1) from flow_files where flow = ?",
                row -> row.getInt(1),
                flow.id().text())
            .orElse(-1);
    List<Object[]> rows = new ArrayList<>();
    try (DataKey key = keyring.unwrap(flow.subject(), flow.key())) {
      for (FlowFile file : added) {
        position++;
        rows.add(
            new Object[] {
              file.id().text(),
              flow.id().text(),
              flow.organization().text(),
              position,
              file.batch().text(),
              FlowFilePacking.state(file),
              file.document().map(DocumentId::text).orElse(null),
              ours(file),
              files.sealed(file, key)
            });
      }
    }
    sql.batch(
        "insert into flow_files (id, flow, organization, position, batch, state, document, ours,"
            + " sealed_file) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  @Override
  public void saveFile(Flow flow, FlowFile file) {
    try (DataKey key = keyring.unwrap(flow.subject(), flow.key())) {
      sql.update(
          "update flow_files set state = ?, document = ?, ours = ?, sealed_file = ?"
              + " where flow = ? and id = ?",
          FlowFilePacking.state(file),
          file.document().map(DocumentId::text).orElse(null),
          ours(file),
          files.sealed(file, key),
          flow.id().text(),
          file.id().text());
    }
  }

  @Override
  public void delete(Flow flow) {
    sql.update("delete from flow_files where flow = ?", flow.id().text());
    sql.update(
        "delete from flows where organization = ? and id = ?",
        flow.organization().text(),
        flow.id().text());
  }

  @Override
  public List<Flow> page(OrganizationId organization, Optional<FlowId> before, int limit) {
    Optional<Instant> from =
        before.flatMap(
            id ->
                sql.one(
                    "select created_at from flows where organization = ? and id = ?",
                    row -> Sql.time(row, "created_at"),
                    organization.text(),
                    id.text()));
    if (before.isPresent() && from.isEmpty()) {
      return List.of();
    }
    return from.isEmpty()
        ? sql.query(
            "select * from flows where organization = ?"
                + " order by organization desc, created_at desc, id desc limit ?",
            this::flow,
            organization.text(),
            limit)
        : sql.query(
            "select * from flows where organization = ? and created_at <= ?"
                + " and (created_at < ? or id < ?)"
                + " order by organization desc, created_at desc, id desc limit ?",
            this::flow,
            organization.text(),
            from.get(),
            from.get(),
            before.get().text(),
            limit);
  }

  @Override
  public List<FlowId> having(OrganizationId organization, DocumentId document) {
    return sql.query(
        "select distinct flow from flow_files where organization = ? and document = ?",
        row -> new FlowId(row.getString("flow")),
        organization.text(),
        document.text());
  }

  @Override
  public List<DocumentId> ours(OrganizationId organization, Collection<DocumentId> documents) {
    if (documents.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>();
    parameters.add(organization.text());
    documents.forEach(document -> parameters.add(document.text()));
    return sql.query(
        "select distinct document from flow_files where organization = ? and ours and document in ("
            + String.join(", ", Collections.nCopies(documents.size(), "?"))
            + ")",
        row -> new DocumentId(row.getString("document")),
        parameters.toArray());
  }

  @Override
  public List<Flow> pastRetention(Instant now, int limit) {
    return sql.query(
        "select * from flows where retain_until < ? order by retain_until limit ?",
        this::flow,
        now,
        limit);
  }

  private static boolean ours(FlowFile file) {
    return file.fetch() instanceof Taken taken && taken.ours();
  }

  private Flow flow(ResultSet row) throws SQLException {
    return packing.opened(
        row,
        (id, key) ->
            sql.query(
                "select * from flow_files where flow = ? order by flow, position",
                file -> files.opened(file, key),
                id.text()));
  }
}
