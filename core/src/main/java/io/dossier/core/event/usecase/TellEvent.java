package io.dossier.core.event.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.Occurrence;
import io.dossier.core.event.port.Outbox;
import io.dossier.core.shared.Ulids;
import java.time.InstantSource;

/** Puts what happens into the outbox, within the transaction in which it happens. */
public final class TellEvent {
  private final Outbox outbox;
  private final OpenCallbacks callbacks;
  private final Ulids ulids;
  private final InstantSource clock;

  public TellEvent(Outbox outbox, OpenCallbacks callbacks, Ulids ulids, InstantSource clock) {
    this.outbox = outbox;
    this.callbacks = callbacks;
    this.ulids = ulids;
    this.clock = clock;
  }

  /** To the organization's endpoints that want it. */
  public void execute(OrganizationId organization, Occurrence occurrence) {
    outbox.append(event(organization, occurrence));
  }

  /**
   * To them and to the address that was given with the thing itself.
   *
   * @param lane what stands for that receiver, such as scheme, host and port
   */
  public void withCallback(OrganizationId organization, Occurrence occurrence, String lane) {
    callbacks.execute(organization);
    outbox.appendWithCallback(event(organization, occurrence), lane);
  }

  private Event event(OrganizationId organization, Occurrence occurrence) {
    return new Event(EventId.of(ulids.next()), organization, clock.instant(), occurrence);
  }
}
