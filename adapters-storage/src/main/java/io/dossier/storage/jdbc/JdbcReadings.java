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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Readings as rows: compressed, cut into parts that a column takes (one of the embedded database
 * holds 1 MiB), each sealed under its document's key with its place among the parts.
 */
public final class JdbcReadings implements Readings {
  private static final int PART = 512 * 1024;

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
    int parts = (packed.length + PART - 1) / PART;
    List<Object[]> rows = new ArrayList<>();
    try (DataKey key = keyring.unwrap(document.subject(), document.key().orElseThrow())) {
      for (int part = 0; part < parts; part++) {
        byte[] clear =
            Arrays.copyOfRange(packed, part * PART, Math.min(packed.length, (part + 1) * PART));
        rows.add(
            new Object[] {
              document.id().text(), part, sealer.sealRecord(key, label(part, parts), clear)
            });
      }
    }
    forget(document);
    sql.batch("insert into readings (document, part, sealed_part) values (?, ?, ?)", rows);
  }

  @Override
  public Optional<Reading> find(Document document) {
    if (document.key().isEmpty()) {
      return Optional.empty();
    }
    List<byte[]> parts =
        sql.query(
            "select sealed_part from readings where document = ? order by part",
            row -> row.getBytes("sealed_part"),
            document.id().text());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataKey key = keyring.unwrap(document.subject(), document.key().get())) {
      for (int part = 0; part < parts.size(); part++) {
        packed.writeBytes(sealer.openRecord(key, label(part, parts.size()), parts.get(part)));
      }
    }
    return decoded(packed.toByteArray());
  }

  @Override
  public void forget(Document document) {
    sql.update("delete from readings where document = ?", document.id().text());
  }

  private static String label(int part, int parts) {
    return "reading:" + part + "/" + parts;
  }

  private static Optional<Reading> decoded(byte[] packed) {
    try {
      return ReadingCodec.decode(Deflated.inflated(packed));
    } catch (IOException e) {
      throw Failure.of(Category.INTEGRITY, "record_broken", "a kept reading is none", e);
    }
  }
}
