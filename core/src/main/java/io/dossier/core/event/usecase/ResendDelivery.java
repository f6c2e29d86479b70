package io.dossier.core.event.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.DeliveryId;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Sends once more what was sent or was to be sent, as a delivery of its own. */
public final class ResendDelivery {
  private final Endpoints endpoints;
  private final KeptEvents events;
  private final Deliveries deliveries;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final InstantSource clock;

  public ResendDelivery(
      Endpoints endpoints,
      KeptEvents events,
      Deliveries deliveries,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    this.endpoints = endpoints;
    this.events = events;
    this.deliveries = deliveries;
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.clock = clock;
  }

  /**
   * @return the new delivery, which is under way; its message has the id of the first
   * @throws Failure CONFLICT when the endpoint is disabled
   */
  public Delivery execute(Caller caller, DeliveryId id) {
    caller.require(Scope.WEBHOOKS_MANAGE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Delivery before =
              deliveries
                  .find(caller.organization(), id)
                  .orElseThrow(() -> Failure.notFound("delivery"));
          Endpoint endpoint =
              endpoints
                  .find(caller.organization(), before.endpoint())
                  .orElseThrow(() -> Failure.notFound("webhook"));
          Receiving.require(endpoint);
          Delivery again =
              events
                  .find(caller.organization(), before.event())
                  .map(
                      event ->
                          Delivery.of(
                              DeliveryId.of(ulids.next()),
                              event,
                              endpoint.id(),
                              before.lane(),
                              now))
                  .orElseThrow(() -> Failure.notFound("event"));
          deliveries.add(List.of(again));
          audit.append(
              AuditEntry.done(
                  caller,
                  now,
                  "webhook.resent",
                  endpoint.id().text(),
                  Map.of("delivery", id.text())));
          return again;
        });
  }
}
