package io.dossier.storage.jdbc;

import io.dossier.core.document.port.SpentLinks;
import java.time.Instant;

/** Spent links as rows; the primary key decides between two takers. */
public final class JdbcSpentLinks implements SpentLinks {
  private final Sql sql;

  public JdbcSpentLinks(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean spend(String linkId, Instant expiresAt) {
    return sql.update(
            "insert into spent_links (id, expires_at) values (?, ?) on conflict do nothing",
            linkId,
            expiresAt)
        == 1;
  }

  @Override
  public void forget(Instant before) {
    sql.update("delete from spent_links where expires_at < ?", before);
  }
}
