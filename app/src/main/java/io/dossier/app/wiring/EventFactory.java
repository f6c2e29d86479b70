package io.dossier.app.wiring;

import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.event.DeliveryPolicy;
import io.dossier.core.event.RetrySchedule;
import io.dossier.core.event.port.CallbackRoute;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.event.port.EventListener;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.event.port.MessageBodies;
import io.dossier.core.event.port.Outbox;
import io.dossier.core.event.port.QueueSender;
import io.dossier.core.event.usecase.ChangeEndpoint;
import io.dossier.core.event.usecase.CreateEndpoint;
import io.dossier.core.event.usecase.DeliverEvents;
import io.dossier.core.event.usecase.OpenCallbacks;
import io.dossier.core.event.usecase.OpenEndpoints;
import io.dossier.core.event.usecase.ReachableDestination;
import io.dossier.core.event.usecase.ReplayEvents;
import io.dossier.core.event.usecase.ResendDelivery;
import io.dossier.core.event.usecase.SettleDeliveries;
import io.dossier.core.event.usecase.ShowEndpoints;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.event.usecase.TestEndpoint;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundGuard;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Endpoints, and what is told to them. */
@Factory
final class EventFactory {
  @Singleton
  OpenCallbacks openCallbacks(
      Endpoints endpoints, Ulids ulids, Randomness randomness, InstantSource clock) {
    return new OpenCallbacks(endpoints, ulids, randomness, clock);
  }

  @Singleton
  TellEvent tellEvent(
      Outbox outbox,
      OpenCallbacks callbacks,
      List<EventListener> listeners,
      Ulids ulids,
      InstantSource clock) {
    return new TellEvent(outbox, callbacks, listeners, ulids, clock);
  }

  @Singleton
  OpenEndpoints openEndpoints(Endpoints endpoints, InstantSource clock) {
    return new OpenEndpoints(endpoints, clock);
  }

  @Singleton
  ReachableDestination reachableDestination(OutboundGuard guard) {
    return new ReachableDestination(guard);
  }

  @Singleton
  CreateEndpoint createEndpoint(
      Endpoints endpoints,
      ReachableDestination reachable,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      Randomness randomness,
      InstantSource clock) {
    return new CreateEndpoint(endpoints, reachable, audit, transactions, ulids, randomness, clock);
  }

  @Singleton
  ChangeEndpoint changeEndpoint(
      Endpoints endpoints,
      Deliveries deliveries,
      OpenEndpoints open,
      ReachableDestination reachable,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new ChangeEndpoint(
        endpoints, deliveries, open, reachable, audit, transactions, randomness, clock);
  }

  @Singleton
  ShowEndpoints showEndpoints(Endpoints endpoints, Deliveries deliveries) {
    return new ShowEndpoints(endpoints, deliveries);
  }

  @Singleton
  TestEndpoint testEndpoint(
      Endpoints endpoints,
      Deliveries deliveries,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    return new TestEndpoint(endpoints, deliveries, audit, transactions, ulids, clock);
  }

  @Singleton
  ReplayEvents replayEvents(
      Endpoints endpoints,
      KeptEvents events,
      Deliveries deliveries,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    return new ReplayEvents(endpoints, events, deliveries, audit, transactions, ulids, clock);
  }

  @Singleton
  ResendDelivery resendDelivery(
      Endpoints endpoints,
      KeptEvents events,
      Deliveries deliveries,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    return new ResendDelivery(endpoints, events, deliveries, audit, transactions, ulids, clock);
  }

  @Singleton
  DeliverEvents deliverEvents(
      OpenEndpoints endpoints,
      KeptEvents events,
      MessageBodies bodies,
      OutboundCalls calls,
      QueueSender queues,
      CallbackRoute callbacks,
      InstantSource clock) {
    return new DeliverEvents(endpoints, events, bodies, calls, queues, callbacks, clock);
  }

  @Singleton
  SettleDeliveries settleDeliveries(
      Endpoints endpoints,
      Deliveries deliveries,
      OpenEndpoints open,
      Randomness randomness,
      Transactions transactions,
      InstantSource clock) {
    return new SettleDeliveries(
        endpoints,
        deliveries,
        open,
        new DeliveryPolicy(new RetrySchedule(randomness)),
        transactions,
        clock);
  }
}
