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
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.EventType;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.event.port.KeptEvents.Range;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sends to an endpoint what happened within a time and it wants, whether or not it was sent before;
 * what is on its way to it is not sent a second time. Also of the time before the endpoint was made
 * or while it was disabled, as far as the organization had any endpoint then.
 */
public final class ReplayEvents {
  private static final int BATCH = 500;

  private final Endpoints endpoints;
  private final KeptEvents events;
  private final Deliveries deliveries;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final InstantSource clock;

  public ReplayEvents(
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
   * @param only the types to replay, of those that the endpoint wants
   */
  public record Command(
      Caller caller, EndpointId endpoint, Range range, Optional<EventPatterns> only) {}

  /**
   * @return how many deliveries were made
   * @throws Failure CALLER when the time ends before it begins; CONFLICT when the endpoint is
   *     disabled
   */
  public int execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.WEBHOOKS_MANAGE);
    if (command.range().to().isBefore(command.range().from())) {
      throw Failure.invalid("to", "must not be before from");
    }
    Endpoint endpoint =
        endpoints
            .find(caller.organization(), command.endpoint())
            .orElseThrow(() -> Failure.notFound("webhook"));
    Receiving.require(endpoint);
    Set<EventType> types = types(endpoint, command.only());
    int made = 0;
    Optional<Event> after = Optional.empty();
    List<Event> page;
    do {
      page = events.page(caller.organization(), command.range(), types, after, BATCH);
      List<Event> batch = page;
      made += transactions.inTransaction(() -> replayed(endpoint, batch));
      after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
    } while (page.size() == BATCH);
    audit.append(
        AuditEntry.done(
            caller,
            clock.instant(),
            "webhook.replayed",
            endpoint.id().text(),
            Map.of("deliveries", Integer.toString(made))));
    return made;
  }

  private static Set<EventType> types(Endpoint endpoint, Optional<EventPatterns> only) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    Arrays.stream(EventType.values())
        .filter(type -> type != EventType.WEBHOOK_TEST)
        .filter(endpoint.patterns()::want)
        .filter(type -> only.map(some -> some.want(type)).orElse(true))
        .forEach(types::add);
    return types;
  }

  private int replayed(Endpoint endpoint, List<Event> page) {
    Instant now = clock.instant();
    List<EventId> ids = page.stream().map(Event::id).toList();
    Set<EventId> underWay = deliveries.underWay(endpoint.id(), ids);
    Map<EventId, String> lanes =
        endpoint.manyReceivers() ? deliveries.lanes(endpoint.id(), ids) : Map.of();
    List<Delivery> made =
        page.stream()
            .filter(event -> !underWay.contains(event.id()))
            .filter(event -> !endpoint.manyReceivers() || lanes.containsKey(event.id()))
            .map(
                event ->
                    Delivery.of(
                        DeliveryId.of(ulids.next()),
                        event,
                        endpoint.id(),
                        lanes.getOrDefault(event.id(), endpoint.id().text()),
                        now))
            .toList();
    deliveries.add(made);
    return made.size();
  }
}
