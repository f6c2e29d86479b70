package io.dossier.http.event;

import io.dossier.core.event.Event;
import io.dossier.core.event.Occurrence;
import io.dossier.core.event.port.MessageBodies.Fields;

/** How one context's events are sent. */
public interface EventForm<T extends Occurrence> {
  Class<T> of();

  /** What becomes the body, as JSON has it. */
  Object body(Event event, T occurrence, Fields fields);
}
