package io.dossier.core.event.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The events of organizations that had an endpoint when they happened, whether or not one wanted
 * them. They lie sealed under the organization's key, and are forgotten after a while.
 */
public interface KeptEvents {
  Optional<Event> find(OrganizationId organization, EventId id);

  /**
   * Events within a time, both ends included, oldest first.
   *
   * @param types those of them
   * @param after where the page before ended
   */
  List<Event> page(
      OrganizationId organization,
      Range range,
      Set<EventType> types,
      Optional<Event> after,
      int limit);

  record Range(Instant from, Instant to) {}

  /**
   * Of all organizations: forgets events from before then, with their deliveries.
   *
   * @return how many
   */
  int forget(Instant before);
}
