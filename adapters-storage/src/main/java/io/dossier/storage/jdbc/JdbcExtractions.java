package io.dossier.storage.jdbc;

import io.dossier.core.document.Document;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.extraction.Value;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extractions as rows, each sealed under its document's key. */
public final class JdbcExtractions implements Extractions {
  private static final String LABEL = "extraction:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;
  private final SearchIndex index;

  public JdbcExtractions(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
    this.index = new SearchIndex(sql, keyring);
  }

  @Override
  public void add(Document document, Extraction extraction, ExtractionView shown) {
    insert(document, extraction);
    List<String> texts = new ArrayList<>();
    texts.add(shown.rawText());
    shown
        .masked()
        .result()
        .fields()
        .values()
        .forEach(
            field -> {
              if (field.value() instanceof Value.Text text) {
                texts.add(text.text());
              }
            });
    index.add(SearchIndex.Indexed.of(document), SearchIndex.Origin.TEXT, texts);
  }

  @Override
  public Optional<Extraction> newest(Document document) {
    return sql
        .query(
            "select * from extractions where document = ? order by id desc limit 1",
            Sealed::of,
            document.id().text())
        .stream()
        .flatMap(row -> opened(document, List.of(row)).stream())
        .findFirst();
  }

  @Override
  public List<Extraction> all(Document document) {
    return opened(
        document,
        sql.query(
            "select * from extractions where document = ? order by id desc",
            Sealed::of,
            document.id().text()));
  }

  @Override
  public void replaceAll(Document document, List<Extraction> extractions) {
    sql.update("delete from extractions where document = ?", document.id().text());
    extractions.forEach(extraction -> insert(document, extraction));
  }

  private void insert(Document document, Extraction extraction) {
    try (DataKey key = keyring.unwrap(document.subject(), document.key().orElseThrow())) {
      sql.update(
          "insert into extractions (id, document, sealed_extraction, created_at)"
              + " values (?, ?, ?, ?)",
          extraction.id().text(),
          document.id().text(),
          sealer.sealRecord(key, LABEL + extraction.id(), ExtractionPacking.pack(extraction)),
          extraction.createdAt());
    }
  }

  private List<Extraction> opened(Document document, List<Sealed> rows) {
    if (document.key().isEmpty() || rows.isEmpty()) {
      return List.of();
    }
    try (DataKey key = keyring.unwrap(document.subject(), document.key().get())) {
      return rows.stream()
          .map(
              row ->
                  ExtractionPacking.unpack(sealer.openRecord(key, LABEL + row.id(), row.sealed())))
          .toList();
    }
  }

  private record Sealed(String id, byte[] sealed) {
    static Sealed of(ResultSet row) throws SQLException {
      return new Sealed(row.getString("id"), row.getBytes("sealed_extraction"));
    }
  }
}
