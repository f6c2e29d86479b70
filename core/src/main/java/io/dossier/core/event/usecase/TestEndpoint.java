package io.dossier.core.event.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.DeliveryId;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.event.TestRequested;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Sends an event to one endpoint for no other reason than to see it arrive. */
public final class TestEndpoint {
  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final InstantSource clock;

  public TestEndpoint(
      Endpoints endpoints,
      Deliveries deliveries,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.clock = clock;
  }

  /**
   * @return the delivery, which is under way
   * @throws Failure CONFLICT when the endpoint is disabled, or is that of callbacks
   */
  public Delivery execute(Caller caller, EndpointId id) {
    caller.require(Scope.WEBHOOKS_MANAGE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Endpoint endpoint =
              endpoints
                  .find(caller.organization(), id)
                  .orElseThrow(() -> Failure.notFound("webhook"));
          Receiving.require(endpoint);
          if (endpoint.manyReceivers()) {
            throw Failure.conflict(
                "callbacks_endpoint", "the endpoint of callbacks has no address of its own");
          }
          Event event =
              new Event(
                  EventId.of(ulids.next()), caller.organization(), now, new TestRequested(id));
          Delivery delivery = Delivery.of(DeliveryId.of(ulids.next()), event, id, id.text(), now);
          deliveries.add(event, delivery);
          audit.append(AuditEntry.done(caller, now, "webhook.tested", id.text(), Map.of()));
          return delivery;
        });
  }
}
