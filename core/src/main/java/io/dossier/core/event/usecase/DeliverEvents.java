package io.dossier.core.event.usecase;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.AttemptOutcome.Moot;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.Destination;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.Event;
import io.dossier.core.event.MessageSignature;
import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.SigningSecrets;
import io.dossier.core.event.port.CallbackRoute;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.event.port.MessageBodies;
import io.dossier.core.event.port.MessageBodies.Fields;
import io.dossier.core.event.port.QueueSender;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundCalls.Answered;
import io.dossier.core.outbound.port.OutboundCalls.Call;
import io.dossier.core.outbound.port.OutboundCalls.Method;
import io.dossier.core.outbound.port.OutboundCalls.NotReached;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes one attempt of a delivery. What comes of it is written down by {@link SettleDeliveries}, so
 * that a kill between the two costs another attempt and no event. Safe for many threads; the thread
 * waits for the receiver.
 */
public final class DeliverEvents {
  /** How long a receiver may take to answer, all in all. */
  public static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final String CONTENT_TYPE = "content-type";
  private static final String JSON = "application/json";
  private static final String USER_AGENT = "user-agent";
  private static final String NAME = "Dossier-Webhooks/1";

  private final OpenEndpoints endpoints;
  private final RecentEvents events;
  private final MessageBodies bodies;
  private final OutboundCalls calls;
  private final QueueSender queues;
  private final CallbackRoute callbacks;
  private final InstantSource clock;

  public DeliverEvents(
      OpenEndpoints endpoints,
      KeptEvents events,
      MessageBodies bodies,
      OutboundCalls calls,
      QueueSender queues,
      CallbackRoute callbacks,
      InstantSource clock) {
    this.endpoints = endpoints;
    this.events = new RecentEvents(events);
    this.bodies = bodies;
    this.calls = calls;
    this.queues = queues;
    this.callbacks = callbacks;
    this.clock = clock;
  }

  public AttemptOutcome attempt(Delivery delivery) {
    return endpoints
        .with(
            delivery.organization(),
            delivery.endpoint(),
            (endpoint, secrets) -> attempt(delivery, endpoint, secrets))
        .orElseGet(() -> new Moot("the endpoint was deleted"));
  }

  private AttemptOutcome attempt(Delivery delivery, Endpoint endpoint, SigningSecrets secrets) {
    if (!endpoint.enabled()) {
      return new Moot("the endpoint is disabled");
    }
    return events
        .find(delivery.organization(), delivery.event())
        .map(event -> send(event, endpoint, secrets))
        .orElseGet(() -> new Moot("the event was forgotten"));
  }

  private AttemptOutcome send(Event event, Endpoint endpoint, SigningSecrets secrets) {
    CallbackRoute.Signing signing =
        body -> MessageSignature.headers(event.id(), clock.instant(), body, secrets);
    if (endpoint.destination() instanceof Destination.Callbacks) {
      return callbacks.attempt(event, signing);
    }
    byte[] body = bodies.write(event, endpoint.includeFields() ? Fields.INCLUDED : Fields.LEFT_OUT);
    return endpoint.destination() instanceof Destination.Web web
        ? post(web.address(), body, signing)
        : put(((Destination.Queue) endpoint.destination()).queue(), event, body, signing);
  }

  private AttemptOutcome post(OutboundAddress address, byte[] body, CallbackRoute.Signing signing) {
    Map<String, String> headers = new HashMap<>(signing.headers(body));
    headers.put(CONTENT_TYPE, JSON);
    headers.put(USER_AGENT, NAME);
    OutboundCalls.Outcome outcome =
        calls.send(new Call(Method.POST, address, headers, body, PATIENCE));
    if (outcome instanceof NotReached missed) {
      return new AttemptOutcome.NotReached(missed.why());
    }
    Answered answered = (Answered) outcome;
    return answered.success()
        ? new AttemptOutcome.Taken(answered.status())
        : new AttemptOutcome.Answered(answered.status(), answered.retryAfter());
  }

  private AttemptOutcome put(
      QueueDestination queue, Event event, byte[] body, CallbackRoute.Signing signing) {
    return queues.send(
        queue,
        new QueueSender.Message(
            new String(body, StandardCharsets.UTF_8),
            signing.headers(body),
            event.occurrence().subject(),
            event.id().text()));
  }
}
