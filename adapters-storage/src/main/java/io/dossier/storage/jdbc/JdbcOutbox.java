package io.dossier.storage.jdbc;

import io.dossier.core.event.Delivery;
import io.dossier.core.event.DeliveryId;
import io.dossier.core.event.Destination.Kind;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.port.Outbox;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Ulids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outbox as rows of events and deliveries. An organization without endpoints keeps no events.
 */
public final class JdbcOutbox implements Outbox {
  private final Sql sql;
  private final EventRows events;
  private final DeliveryRows deliveries;
  private final Ulids ulids;

  public JdbcOutbox(Sql sql, Keyring keyring, Sealer sealer, DeliveryBell bell, Ulids ulids) {
    this.sql = sql;
    this.events = new EventRows(sql, keyring, sealer);
    this.deliveries = new DeliveryRows(sql, bell);
    this.ulids = ulids;
  }

  /** What has to be known of an endpoint here; read without opening anything. */
  private record Receiver(
      EndpointId id, boolean callbacks, boolean enabled, EventPatterns patterns) {
    static Receiver of(ResultSet row) throws SQLException {
      return new Receiver(
          new EndpointId(row.getString("id")),
          row.getString("kind").equals(Kind.CALLBACKS.code()),
          row.getObject("disabled_at") == null,
          new EventPatterns(List.of(row.getString("patterns").split(" "))));
    }
  }

  @Override
  public void append(Event event) {
    append(event, List.of());
  }

  @Override
  public void appendWithCallback(Event event, String lane) {
    append(event, List.of(lane));
  }

  private void append(Event event, List<String> callbackLanes) {
    List<Receiver> receivers =
        sql.query(
            "select id, kind, disabled_at, patterns from endpoints where organization = ?",
            Receiver::of,
            event.organization().text());
    if (receivers.isEmpty()) {
      return;
    }
    events.add(event);
    List<Delivery> made = new ArrayList<>();
    for (Receiver receiver : receivers) {
      if (receiver.callbacks()) {
        callbackLanes.forEach(lane -> made.add(delivery(event, receiver, lane)));
      } else if (receiver.enabled() && receiver.patterns().want(event.occurrence().type())) {
        made.add(delivery(event, receiver, receiver.id().text()));
      }
    }
    deliveries.add(made);
  }

  private Delivery delivery(Event event, Receiver receiver, String lane) {
    return Delivery.of(DeliveryId.of(ulids.next()), event, receiver.id(), lane, event.at());
  }
}
