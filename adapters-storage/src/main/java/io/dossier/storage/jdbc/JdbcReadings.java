package io.dossier.storage.jdbc;

import io.dossier.core.document.Document;
import io.dossier.core.document.port.Readings;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.ReadingCodec;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.util.Optional;

/** Readings as rows, each compressed and sealed under its document's key. */
public final class JdbcReadings implements Readings {
  private static final String LABEL = "reading";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcReadings(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void keep(Document document, Reading reading) {
    byte[] packed = Deflated.of(ReadingCodec.encode(reading));
    try (DataKey key = keyring.unwrap(document.subject(), document.key().orElseThrow())) {
      byte[] sealed = sealer.sealRecord(key, LABEL, packed);
      int changed =
          sql.update(
              "update readings set sealed_reading = ? where document = ?",
              sealed,
              document.id().text());
      if (changed == 0) {
        sql.update(
            "insert into readings (document, sealed_reading) values (?, ?)",
            document.id().text(),
            sealed);
      }
    }
  }

  @Override
  public Optional<Reading> find(Document document) {
    if (document.key().isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> sealed =
        sql.one(
            "select sealed_reading from readings where document = ?",
            row -> row.getBytes("sealed_reading"),
            document.id().text());
    if (sealed.isEmpty()) {
      return Optional.empty();
    }
    try (DataKey key = keyring.unwrap(document.subject(), document.key().get())) {
      return decoded(sealer.openRecord(key, LABEL, sealed.get()));
    }
  }

  @Override
  public void forget(Document document) {
    sql.update("delete from readings where document = ?", document.id().text());
  }

  private static Optional<Reading> decoded(byte[] packed) {
    try {
      return ReadingCodec.decode(Deflated.inflated(packed));
    } catch (IOException e) {
      throw Failure.of(Category.INTEGRITY, "record_broken", "a kept reading is none", e);
    }
  }
}
