package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.Delivery.Attempt;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.DeliveryId;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.EventId;
import io.dossier.core.event.EventType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Deliveries as rows. */
final class DeliveryRows {
  private static final int LONGEST_MESSAGE = 1000;

  private final Sql sql;
  private final DeliveryBell bell;

  DeliveryRows(Sql sql, DeliveryBell bell) {
    this.sql = sql;
    this.bell = bell;
  }

  /** New ones, by one statement. */
  void add(Collection<Delivery> deliveries) {
    sql.batch(
        "insert into deliveries (id, organization, event, type, endpoint, lane, state, attempts,"
            + " due_lane, due_at, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        deliveries.stream().map(DeliveryRows::inserted).toList());
    bell.onCommit(sql, deliveries.stream().map(Delivery::lane).collect(Collectors.toSet()));
  }

  private static Object[] inserted(Delivery delivery) {
    return new Object[] {
      delivery.id().text(),
      delivery.organization().text(),
      delivery.event().text(),
      delivery.type().code(),
      delivery.endpoint().text(),
      delivery.lane(),
      delivery.state().code(),
      delivery.attempts(),
      delivery.lane(),
      delivery.due().orElseThrow(),
      delivery.createdAt()
    };
  }

  /** What came of attempts; of those that are pending. */
  void settle(Collection<Delivery> deliveries) {
    sql.batch(
        "update deliveries set state = ?, attempts = ?, due_lane = ?, due_at = ?, last_at = ?,"
            + " last_code = ?, last_status = ?, last_message = ? where id = ? and state = ?",
        deliveries.stream().map(DeliveryRows::settled).toList());
  }

  private static @Nullable Object[] settled(Delivery delivery) {
    Attempt last = delivery.last().orElseThrow();
    return new @Nullable Object[] {
      delivery.state().code(),
      delivery.attempts(),
      delivery.due().isPresent() ? delivery.lane() : null,
      delivery.due().orElse(null),
      last.at(),
      last.code(),
      last.status().isPresent() ? (Integer) last.status().getAsInt() : null,
      message(last),
      delivery.id().text(),
      State.PENDING.code()
    };
  }

  static String message(Attempt attempt) {
    return attempt.message().substring(0, Math.min(LONGEST_MESSAGE, attempt.message().length()));
  }

  static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        new DeliveryId(row.getString("id")),
        new OrganizationId(row.getString("organization")),
        new EventId(row.getString("event")),
        EventType.ofCode(row.getString("type")).orElseThrow(),
        new EndpointId(row.getString("endpoint")),
        row.getString("lane"),
        State.ofCode(row.getString("state")).orElseThrow(),
        row.getInt("attempts"),
        Optional.ofNullable(Sql.instant(row, "due_at")),
        last(row),
        Sql.time(row, "created_at"));
  }

  private static Optional<Attempt> last(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "last_at");
    if (at == null) {
      return Optional.empty();
    }
    int number = row.getInt("last_status");
    OptionalInt status = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    return Optional.of(
        new Attempt(at, row.getString("last_code"), status, row.getString("last_message")));
  }
}
