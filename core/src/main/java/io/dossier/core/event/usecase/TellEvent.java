package io.dossier.core.event.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.Occurrence;
import io.dossier.core.event.port.Outbox;
import io.dossier.core.shared.Sha256;
import io.dossier.core.shared.Ulids;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;

/** Puts what happens into the outbox, within the transaction in which it happens. */
public final class TellEvent {
  private static final String CALLBACK_LANE = "callback:";

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
   * @param receiver what stands for it, such as scheme, host and port; kept as a digest alone
   */
  public void withCallback(OrganizationId organization, Occurrence occurrence, String receiver) {
    callbacks.execute(organization);
    outbox.appendWithCallback(event(organization, occurrence), lane(receiver));
  }

  private static String lane(String receiver) {
    return CALLBACK_LANE
        + HexFormat.of().formatHex(Sha256.of(receiver.getBytes(StandardCharsets.UTF_8)));
  }

  private Event event(OrganizationId organization, Occurrence occurrence) {
    return new Event(EventId.of(ulids.next()), organization, clock.instant(), occurrence);
  }
}
