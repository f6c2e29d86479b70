package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.extraction.DocumentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What analysts vouched for, as rows of ids. */
public final class JdbcVerifiedExtractions implements VerifiedExtractions {
  private final Sql sql;

  public JdbcVerifiedExtractions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void verified(
      Document document, DocumentType type, ExtractionId extraction, Instant when) {
    int changed =
        sql.update(
            "update verified_extractions set type = ?, extraction = ?, verified_at = ?"
                + " where document = ?",
            type.code(),
            extraction.text(),
            when,
            document.id().text());
    if (changed == 0) {
      sql.update(
          "insert into verified_extractions (document, organization, type, extraction, verified_at)"
              + " values (?, ?, ?, ?, ?)",
          document.id().text(),
          document.organization().text(),
          type.code(),
          extraction.text(),
          when);
    }
  }

  @Override
  public Optional<Verified> find(OrganizationId organization, DocumentId document) {
    return sql.one(
        "select * from verified_extractions where organization = ? and document = ?",
        JdbcVerifiedExtractions::row,
        organization.text(),
        document.text());
  }

  @Override
  public List<Verified> newest(OrganizationId organization, DocumentType type, int limit) {
    // H2 goes along an index only where the order names all of its columns.
    return sql.query(
        "select * from verified_extractions where organization = ? and type = ? order by"
            + " organization desc, type desc, verified_at desc, document desc limit ?",
        JdbcVerifiedExtractions::row,
        organization.text(),
        type.code(),
        limit);
  }

  @Override
  public int since(OrganizationId organization, DocumentType type, Instant after) {
    return sql.one(
            "select count(*) from verified_extractions where organization = ? and type = ?"
                + " and verified_at > ?",
            row -> row.getInt(1),
            organization.text(),
            type.code(),
            after)
        .orElse(0);
  }

  @Override
  public void forget(Document document) {
    sql.update("delete from verified_extractions where document = ?", document.id().text());
  }

  private static Verified row(ResultSet row) throws SQLException {
    return new Verified(
        new DocumentId(row.getString("document")),
        DocumentType.ofCode(row.getString("type")).orElse(DocumentType.OTHER),
        new ExtractionId(row.getString("extraction")),
        Sql.time(row, "verified_at"));
  }
}
