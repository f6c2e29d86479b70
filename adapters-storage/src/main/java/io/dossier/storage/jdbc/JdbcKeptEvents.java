package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.EventType;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kept events as rows. */
public final class JdbcKeptEvents implements KeptEvents {
  private static final int BATCH = 200;

  private final Sql sql;
  private final EventRows rows;

  public JdbcKeptEvents(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.rows = new EventRows(sql, keyring, sealer);
  }

  @Override
  public Optional<Event> find(OrganizationId organization, EventId id) {
    return sql.one(
        "select * from events where organization = ? and id = ?",
        rows::event,
        organization.text(),
        id.text());
  }

  @Override
  public List<Event> page(
      OrganizationId organization,
      Range range,
      Set<EventType> types,
      Optional<Event> after,
      int limit) {
    if (types.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>();
    parameters.add(organization.text());
    Instant from = after.map(Event::at).orElse(range.from());
    parameters.add(from);
    parameters.add(from);
    parameters.add(after.map(event -> event.id().text()).orElse(""));
    parameters.add(range.to());
    types.forEach(type -> parameters.add(type.code()));
    parameters.add(limit);
    return sql.query(
        "select * from events where organization = ? and happened_at >= ?"
            + " and (happened_at > ? or id > ?) and happened_at <= ? and type in ("
            + String.join(", ", Collections.nCopies(types.size(), "?"))
            + ") order by organization, happened_at, id limit ?",
        rows::event,
        parameters.toArray());
  }

  /** Batch by batch, so that no other change waits for long. */
  @Override
  public int forget(Instant before) {
    int all = 0;
    List<String> old;
    do {
      old =
          sql.query(
              "select id from events where happened_at < ? order by happened_at, id limit ?",
              row -> row.getString("id"),
              before,
              BATCH);
      forget(old);
      all += old.size();
    } while (old.size() == BATCH);
    return all;
  }

  /** Should the second be cut short, the next call finds the events again. */
  private void forget(List<String> ids) {
    List<Object[]> rows = ids.stream().map(id -> new Object[] {id}).toList();
    sql.batch("delete from deliveries where event = ?", rows);
    sql.batch("delete from events where id = ?", rows);
  }
}
