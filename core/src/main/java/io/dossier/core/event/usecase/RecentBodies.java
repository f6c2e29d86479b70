package io.dossier.core.event.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.event.port.MessageBodies;
import io.dossier.core.event.port.MessageBodies.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Events with their bodies, remembered for one second, so that an event which goes to twenty
 * endpoints is opened and written once. Safe for many threads.
 */
final class RecentBodies {
  private static final Duration REMEMBERED = Duration.ofSeconds(1);
  private static final int MOST = 200;

  private final KeptEvents events;
  private final MessageBodies bodies;
  private final InstantSource clock;
  private final Map<Key, Message> recent = new LinkedHashMap<>();

  RecentBodies(KeptEvents events, MessageBodies bodies, InstantSource clock) {
    this.events = events;
    this.bodies = bodies;
    this.clock = clock;
  }

  private record Key(EventId event, Fields fields) {}

  /** An event as it is sent. */
  record Message(Event event, byte[] body, Instant written) {}

  /** Empty when the event was forgotten. */
  Optional<Message> of(OrganizationId organization, EventId id, Fields fields) {
    Key key = new Key(id, fields);
    Optional<Message> known = known(key);
    if (known.isPresent()) {
      return known;
    }
    Instant now = clock.instant();
    Optional<Message> message =
        events
            .find(organization, id)
            .map(event -> new Message(event, bodies.write(event, fields), now));
    message.ifPresent(fresh -> remember(key, fresh));
    return message;
  }

  private synchronized Optional<Message> known(Key key) {
    Instant oldest = clock.instant().minus(REMEMBERED);
    recent.values().removeIf(message -> message.written().isBefore(oldest));
    return Optional.ofNullable(recent.get(key));
  }

  private synchronized void remember(Key key, Message message) {
    recent.put(key, message);
    Iterator<Message> eldest = recent.values().iterator();
    while (recent.size() > MOST) {
      eldest.next();
      eldest.remove();
    }
  }
}
