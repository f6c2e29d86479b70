package io.dossier.core.event;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.shared.Total;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deliveries in a map. */
public final class InMemoryDeliveries implements Deliveries {
  private static final Comparator<Delivery> NEWEST_FIRST =
      Comparator.comparing((Delivery delivery) -> delivery.id().text()).reversed();

  private final InMemoryDatabase database;
  private final Map<EventId, Event> events;
  private final Map<DeliveryId, Delivery> kept;

  public InMemoryDeliveries(InMemoryDatabase database) {
    this.database = database;
    events = database.table("events");
    kept = database.table("deliveries");
  }

  @Override
  public void add(Event event, Delivery delivery) {
    database.alone(
        () -> {
          events.put(event.id(), event);
          kept.put(delivery.id(), delivery);
        });
  }

  @Override
  public void add(Collection<Delivery> deliveries) {
    database.alone(() -> deliveries.forEach(delivery -> kept.put(delivery.id(), delivery)));
  }

  @Override
  public Optional<Delivery> find(OrganizationId organization, DeliveryId id) {
    return database
        .alone(() -> Optional.ofNullable(kept.get(id)))
        .filter(delivery -> delivery.organization().equals(organization));
  }

  @Override
  public Page page(DeliveryQuery query) {
    return database.alone(
        () -> {
          List<Delivery> all =
              to(query.endpoint())
                  .filter(each -> each.organization().equals(query.organization()))
                  .filter(each -> query.state().map(each.state()::equals).orElse(true))
                  .sorted(NEWEST_FIRST)
                  .toList();
          List<Delivery> rest =
              all.stream()
                  .filter(
                      each ->
                          query
                              .cursor()
                              .map(last -> each.id().text().compareTo(last.text()) < 0)
                              .orElse(true))
                  .toList();
          List<Delivery> page = rest.stream().limit(query.limit()).toList();
          return new Page(
              page,
              Total.of(all.size()),
              rest.size() > page.size()
                  ? Optional.of(page.get(page.size() - 1).id())
                  : Optional.empty());
        });
  }

  @Override
  public List<Delivery> of(EndpointId endpoint, Collection<EventId> of) {
    return database.alone(
        () ->
            to(endpoint)
                .filter(each -> of.contains(each.event()))
                .sorted(Comparator.comparing(each -> each.id().text()))
                .toList());
  }

  @Override
  public Map<EventId, String> lanes(EndpointId endpoint, Collection<EventId> of) {
    return database.alone(
        () -> {
          Map<EventId, String> lanes = new HashMap<>();
          to(endpoint)
              .filter(each -> of.contains(each.event()))
              .forEach(each -> lanes.put(each.event(), each.lane()));
          return lanes;
        });
  }

  @Override
  public Set<EventId> underWay(EndpointId endpoint, Collection<EventId> of) {
    return database.alone(
        () ->
            to(endpoint)
                .filter(each -> of.contains(each.event()) && each.state() == State.PENDING)
                .map(Delivery::event)
                .collect(Collectors.toSet()));
  }

  @Override
  public void settle(Collection<Delivery> deliveries) {
    database.alone(
        () ->
            deliveries.forEach(
                settled ->
                    kept.computeIfPresent(
                        settled.id(),
                        (id, before) -> before.state() == State.PENDING ? settled : before)));
  }

  @Override
  public void giveUp(Endpoint endpoint, Delivery.Attempt why) {
    database.alone(
        () ->
            kept.replaceAll(
                (id, each) ->
                    each.endpoint().equals(endpoint.id()) && each.state() == State.PENDING
                        ? givenUp(each, why)
                        : each));
  }

  private static Delivery givenUp(Delivery delivery, Delivery.Attempt why) {
    return new Delivery(
        delivery.id(),
        delivery.organization(),
        delivery.event(),
        delivery.type(),
        delivery.endpoint(),
        delivery.lane(),
        State.FAILED,
        delivery.attempts(),
        Optional.empty(),
        Optional.of(why),
        delivery.createdAt());
  }

  private Stream<Delivery> to(EndpointId endpoint) {
    return kept.values().stream().filter(each -> each.endpoint().equals(endpoint));
  }
}
