package io.dossier.core.event.port;

import io.dossier.core.event.Event;

/**
 * Writes what is sent of events. Safe for many threads.
 *
 * <p>What only the thing itself knows is asked of it at each call, and left out once it is gone. As
 * long as it does not change, an event gives the same bytes.
 */
@FunctionalInterface
public interface MessageBodies {
  byte[] write(Event event, Fields fields);

  /** Whether extracted fields are part of it. */
  enum Fields {
    INCLUDED,
    LEFT_OUT
  }
}
