package io.dossier.core.event.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.DeliveryPolicy;
import io.dossier.core.event.Destination;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.RetrySchedule;
import io.dossier.core.event.SampleEndpoint;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.port.QueueSender;
import io.dossier.core.event.usecase.SettleDeliveries.Attempted;
import io.dossier.core.outbound.InMemoryOutboundCalls;
import io.dossier.core.outbound.InMemoryOutboundGuard;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.port.OutboundCalls.Answered;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.SampleRandomness;
import io.dossier.core.shared.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The use cases of events put together over fakes, with a clock that is set by hand. */
final class Mailroom {
  static final OutboundAddress ADDRESS = OutboundAddress.of("url", "https://receiver.example/hook");

  final InMemoryRows rows = new InMemoryRows();
  final InMemoryOutboundCalls calls = new InMemoryOutboundCalls();
  final InMemoryOutboundGuard guard = new InMemoryOutboundGuard();
  final List<QueueSender.Message> queued = new ArrayList<>();
  final OrganizationId organization = Samples.organization(rows);
  final Caller caller =
      new Caller(organization, "key_1", Set.of(Scope.WEBHOOKS_MANAGE), "127.0.0.1", "request");
  private final SampleRandomness randomness = new SampleRandomness();
  private Instant now = Samples.NOON;
  final OpenEndpoints open = new OpenEndpoints(rows.endpoints(), () -> now);
  final DeliverEvents deliver =
      new DeliverEvents(
          open,
          rows.keptEvents(),
          (event, fields) ->
              (event.occurrence().subject() + " " + fields).getBytes(StandardCharsets.UTF_8),
          calls,
          (destination, message) -> {
            queued.add(message);
            return new AttemptOutcome.Taken(200);
          },
          (event, signing) -> new AttemptOutcome.NoLeave("no token"),
          () -> now);

  Instant now() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  void answers(int status) {
    calls.answer(ADDRESS, new Answered(status, Optional.empty(), new byte[0]));
  }

  CreateEndpoint creating() {
    return new CreateEndpoint(
        rows.endpoints(),
        new ReachableDestination(guard),
        rows.auditLog(),
        rows.transactions(),
        Samples::ulid,
        randomness,
        () -> now);
  }

  CreateEndpoint.Created created(Destination destination, Scheme scheme, String... patterns) {
    return creating()
        .execute(
            new CreateEndpoint.Command(
                caller, destination, new EventPatterns(List.of(patterns)), "", false, scheme));
  }

  Endpoint created(String... patterns) {
    return created(new Destination.Web(ADDRESS), Scheme.V1, patterns).endpoint();
  }

  ChangeEndpoint changing() {
    return new ChangeEndpoint(
        rows.endpoints(),
        rows.deliveries(),
        open,
        new ReachableDestination(guard),
        rows.auditLog(),
        rows.transactions(),
        randomness,
        () -> now);
  }

  TestEndpoint testing() {
    return new TestEndpoint(
        rows.endpoints(),
        rows.deliveries(),
        rows.auditLog(),
        rows.transactions(),
        Samples::ulid,
        () -> now);
  }

  ReplayEvents replaying() {
    return new ReplayEvents(
        rows.endpoints(),
        rows.keptEvents(),
        rows.deliveries(),
        rows.auditLog(),
        rows.transactions(),
        Samples::ulid,
        () -> now);
  }

  ResendDelivery resending() {
    return new ResendDelivery(
        rows.endpoints(),
        rows.keptEvents(),
        rows.deliveries(),
        rows.auditLog(),
        rows.transactions(),
        Samples::ulid,
        () -> now);
  }

  Event happened() {
    Event event = SampleEndpoint.event(organization, now);
    rows.outbox().append(event);
    return event;
  }

  /** Carries out all that is due. */
  void deliverDue(Endpoint endpoint) {
    List<Attempted> attempts =
        deliveries(endpoint).stream()
            .filter(each -> each.due().map(due -> !due.isAfter(now)).orElse(false))
            .map(each -> new Attempted(each, deliver.attempt(each)))
            .toList();
    new SettleDeliveries(
            rows.endpoints(),
            rows.deliveries(),
            open,
            new DeliveryPolicy(new RetrySchedule(byte[]::new)),
            rows.transactions(),
            () -> now)
        .execute(attempts);
  }

  List<Delivery> deliveries(Endpoint endpoint) {
    return rows.deliveries().page(SampleEndpoint.deliveries(endpoint)).deliveries();
  }

  List<State> states(Endpoint endpoint) {
    return deliveries(endpoint).stream().map(Delivery::state).toList();
  }

  Endpoint found(Endpoint endpoint) {
    return rows.endpoints().find(organization, endpoint.id()).orElseThrow();
  }
}
