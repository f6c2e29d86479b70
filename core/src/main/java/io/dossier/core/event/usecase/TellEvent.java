package io.dossier.core.event.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.Occurrence;
import io.dossier.core.event.port.EventListener;
import io.dossier.core.event.port.Outbox;
import io.dossier.core.shared.Ulids;
import java.time.InstantSource;
import java.util.List;

/**
 * Puts what happens into the outbox, and lets the rest of the product hear of it, within the
 * transaction in which it happens.
 */
public final class TellEvent {
  private static final String CALLBACK_LANE = "callback:";

  private final Outbox outbox;
  private final OpenCallbacks callbacks;
  private final List<EventListener> listeners;
  private final Ulids ulids;
  private final InstantSource clock;

  public TellEvent(
      Outbox outbox,
      OpenCallbacks callbacks,
      List<EventListener> listeners,
      Ulids ulids,
      InstantSource clock) {
    this.outbox = outbox;
    this.callbacks = callbacks;
    this.listeners = List.copyOf(listeners);
    this.ulids = ulids;
    this.clock = clock;
  }

  /** To the organization's endpoints that want it. */
  public void execute(OrganizationId organization, Occurrence occurrence) {
    Event event = event(organization, occurrence);
    outbox.append(event);
    listeners.forEach(listener -> listener.heard(event));
  }

  /**
   * To them and to the address that was given with the thing itself.
   *
   * @param receiver what stands for it and tells nothing of it, as a keyed digest in hexadecimal
   */
  public EventId withCallback(OrganizationId organization, Occurrence occurrence, String receiver) {
    callbacks.execute(organization);
    Event event = event(organization, occurrence);
    outbox.appendWithCallback(event, CALLBACK_LANE + receiver);
    listeners.forEach(listener -> listener.heard(event));
    return event.id();
  }

  private Event event(OrganizationId organization, Occurrence occurrence) {
    return new Event(EventId.of(ulids.next()), organization, clock.instant(), occurrence);
  }
}
