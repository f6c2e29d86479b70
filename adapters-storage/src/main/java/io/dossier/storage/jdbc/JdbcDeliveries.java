package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.Delivery.Attempt;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.DeliveryId;
import io.dossier.core.event.DeliveryQuery;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Total;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deliveries as rows. */
public final class JdbcDeliveries implements Deliveries {
  private final Sql sql;
  private final EventRows events;
  private final DeliveryRows rows;

  public JdbcDeliveries(Sql sql, Keyring keyring, Sealer sealer, DeliveryBell bell) {
    this.sql = sql;
    this.events = new EventRows(sql, keyring, sealer);
    this.rows = new DeliveryRows(sql, bell);
  }

  @Override
  public void add(Event event, Delivery delivery) {
    events.add(event);
    rows.add(List.of(delivery));
  }

  @Override
  public void add(Collection<Delivery> deliveries) {
    rows.add(deliveries);
  }

  @Override
  public Optional<Delivery> find(OrganizationId organization, DeliveryId id) {
    return sql.one(
        "select * from deliveries where organization = ? and id = ?",
        DeliveryRows::delivery,
        organization.text(),
        id.text());
  }

  @Override
  public Page page(DeliveryQuery query) {
    List<Delivery> found =
        query.state().map(state -> ofState(query, state)).orElseGet(() -> all(query));
    boolean more = found.size() > query.limit();
    List<Delivery> page = more ? found.subList(0, query.limit()) : found;
    return new Page(
        List.copyOf(page),
        total(query),
        more ? Optional.of(page.get(page.size() - 1).id()) : Optional.empty());
  }

  // H2 goes along an index only where the order names all of its columns.

  private List<Delivery> all(DeliveryQuery query) {
    return sql.query(
        "select * from deliveries where endpoint = ? and organization = ? and id < ?"
            + " order by endpoint desc, id desc limit ?",
        DeliveryRows::delivery,
        query.endpoint().text(),
        query.organization().text(),
        before(query),
        query.limit() + 1);
  }

  private List<Delivery> ofState(DeliveryQuery query, State state) {
    return sql.query(
        "select * from deliveries where endpoint = ? and state = ? and organization = ?"
            + " and id < ? order by endpoint desc, state desc, id desc limit ?",
        DeliveryRows::delivery,
        query.endpoint().text(),
        state.code(),
        query.organization().text(),
        before(query),
        query.limit() + 1);
  }

  /** Sorts after every id. */
  private static String before(DeliveryQuery query) {
    return query.cursor().map(DeliveryId::text).orElse("dlw");
  }

  private Total total(DeliveryQuery query) {
    return query
        .state()
        .map(
            state ->
                sql.total(
                    "deliveries where endpoint = ? and state = ?",
                    query.endpoint().text(),
                    state.code()))
        .orElseGet(() -> sql.total("deliveries where endpoint = ?", query.endpoint().text()));
  }

  @Override
  public List<Delivery> of(EndpointId endpoint, Collection<EventId> of) {
    if (of.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>();
    parameters.add(endpoint.text());
    of.forEach(event -> parameters.add(event.text()));
    return sql.query(
        "select * from deliveries where endpoint = ? and event in ("
            + String.join(", ", Collections.nCopies(of.size(), "?"))
            + ") order by id",
        DeliveryRows::delivery,
        parameters.toArray());
  }

  @Override
  public Map<EventId, String> lanes(EndpointId endpoint, Collection<EventId> of) {
    Map<EventId, String> lanes = new HashMap<>();
    among("select event, lane from deliveries where endpoint = ?", endpoint, of)
        .forEach(sent -> lanes.put(sent.event(), sent.lane()));
    return lanes;
  }

  @Override
  public Set<EventId> underWay(EndpointId endpoint, Collection<EventId> of) {
    Map<EventId, String> lanes = new HashMap<>();
    among(
            "select event, lane from deliveries where state = 'pending' and endpoint = ?",
            endpoint,
            of)
        .forEach(sent -> lanes.put(sent.event(), sent.lane()));
    return lanes.keySet();
  }

  private record Sent(EventId event, String lane) {}

  private List<Sent> among(String select, EndpointId endpoint, Collection<EventId> of) {
    if (of.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>();
    parameters.add(endpoint.text());
    of.forEach(event -> parameters.add(event.text()));
    return sql.query(
        select
            + " and event in ("
            + String.join(", ", Collections.nCopies(of.size(), "?"))
            + ") order by id",
        row -> new Sent(new EventId(row.getString("event")), row.getString("lane")),
        parameters.toArray());
  }

  @Override
  public void settle(Collection<Delivery> deliveries) {
    rows.settle(deliveries);
  }

  @Override
  public void giveUp(Endpoint endpoint, Attempt why) {
    sql.update(
        "update deliveries set state = ?, due_lane = null, due_at = null, last_at = ?,"
            + " last_code = ?, last_status = null, last_message = ? where endpoint = ? and state = ?",
        State.FAILED.code(),
        why.at(),
        why.code(),
        DeliveryRows.message(why),
        endpoint.id().text(),
        State.PENDING.code());
  }
}
