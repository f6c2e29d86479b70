package io.dossier.core.event;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kept events in a map. */
public final class InMemoryKeptEvents implements KeptEvents {
  private static final Comparator<Event> OLDEST_FIRST =
      Comparator.comparing(Event::at).thenComparing(event -> event.id().text());

  private final InMemoryDatabase database;
  private final Map<EventId, Event> kept;
  private final Map<DeliveryId, Delivery> deliveries;

  public InMemoryKeptEvents(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("events");
    deliveries = database.table("deliveries");
  }

  @Override
  public Optional<Event> find(OrganizationId organization, EventId id) {
    return database
        .alone(() -> Optional.ofNullable(kept.get(id)))
        .filter(event -> event.organization().equals(organization));
  }

  @Override
  public List<Event> page(
      OrganizationId organization,
      Range range,
      Set<EventType> types,
      Optional<Event> after,
      int limit) {
    return database.alone(
        () ->
            kept.values().stream()
                .filter(event -> event.organization().equals(organization))
                .filter(event -> types.contains(event.occurrence().type()))
                .filter(event -> !event.at().isBefore(range.from()))
                .filter(event -> !event.at().isAfter(range.to()))
                .filter(event -> after.map(e -> OLDEST_FIRST.compare(e, event) < 0).orElse(true))
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList());
  }

  @Override
  public int forget(Instant before) {
    return database.alone(
        () -> {
          int all = kept.size();
          kept.values().removeIf(event -> event.at().isBefore(before));
          deliveries.values().removeIf(each -> !kept.containsKey(each.event()));
          return all - kept.size();
        });
  }
}
