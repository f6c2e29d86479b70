package io.dossier.core.event;

import io.dossier.core.event.port.Outbox;
import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.shared.Samples;
import java.util.List;
import java.util.Map;

/** An outbox in maps. */
public final class InMemoryOutbox implements Outbox {
  private final InMemoryDatabase database;
  private final InMemoryEndpoints endpoints;
  private final Map<EventId, Event> events;
  private final Map<DeliveryId, Delivery> deliveries;

  public InMemoryOutbox(InMemoryDatabase database) {
    this.database = database;
    endpoints = new InMemoryEndpoints(database);
    events = database.table("events");
    deliveries = database.table("deliveries");
  }

  @Override
  public void append(Event event) {
    database.alone(
        () -> {
          List<Endpoint> all = endpoints.list(event.organization());
          if (!all.isEmpty()) {
            events.put(event.id(), event);
          }
          all.stream()
              .filter(endpoint -> !endpoint.manyReceivers() && endpoint.enabled())
              .filter(endpoint -> endpoint.patterns().want(event.occurrence().type()))
              .forEach(endpoint -> deliver(event, endpoint, endpoint.id().text()));
        });
  }

  @Override
  public void appendWithCallback(Event event, String lane) {
    database.alone(
        () -> {
          append(event);
          endpoints.list(event.organization()).stream()
              .filter(Endpoint::manyReceivers)
              .forEach(endpoint -> deliver(event, endpoint, lane));
        });
  }

  private void deliver(Event event, Endpoint endpoint, String lane) {
    Delivery delivery =
        Delivery.of(DeliveryId.of(Samples.ulid()), event, endpoint.id(), lane, event.at());
    deliveries.put(delivery.id(), delivery);
  }
}
