package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.EventType;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Events as rows; what happened lies sealed under the organization's key. */
final class EventRows {
  private static final String LABEL = "event:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  EventRows(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  void add(Event event) {
    byte[] sealed;
    try (DataKey key = keyring.ofOrganization(event.organization())) {
      sealed =
          sealer.sealRecord(key, LABEL + event.id(), OccurrencePacking.packed(event.occurrence()));
    }
    sql.update(
        "insert into events (id, organization, type, happened_at, sealed_occurrence)"
            + " values (?, ?, ?, ?, ?)",
        event.id().text(),
        event.organization().text(),
        event.occurrence().type().code(),
        event.at(),
        sealed);
  }

  Event event(ResultSet row) throws SQLException {
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    EventId id = new EventId(row.getString("id"));
    byte[] packed;
    try (DataKey key = keyring.ofOrganization(organization)) {
      packed = sealer.openRecord(key, LABEL + id, row.getBytes("sealed_occurrence"));
    }
    return new Event(
        id,
        organization,
        Sql.time(row, "happened_at"),
        OccurrencePacking.unpacked(EventType.ofCode(row.getString("type")).orElseThrow(), packed));
  }
}
