package io.dossier.core.event.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.port.KeptEvents;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The events that were delivered last, so that one which goes to twenty endpoints is opened once.
 * An event never changes, and holds nothing that an erasure would have to reach. Safe for many
 * threads.
 */
final class RecentEvents {
  private static final int MOST = 500;

  private final KeptEvents events;
  private final Map<EventId, Event> recent = new LinkedHashMap<>();

  RecentEvents(KeptEvents events) {
    this.events = events;
  }

  /** Empty when the event was forgotten. */
  Optional<Event> find(OrganizationId organization, EventId id) {
    Optional<Event> known = known(id);
    if (known.isPresent()) {
      return known;
    }
    Optional<Event> found = events.find(organization, id);
    found.ifPresent(this::remember);
    return found;
  }

  private synchronized Optional<Event> known(EventId id) {
    return Optional.ofNullable(recent.get(id));
  }

  private synchronized void remember(Event event) {
    recent.put(event.id(), event);
    Iterator<Event> eldest = recent.values().iterator();
    while (recent.size() > MOST) {
      eldest.next();
      eldest.remove();
    }
  }
}
