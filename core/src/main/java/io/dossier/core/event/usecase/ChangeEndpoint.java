package io.dossier.core.event.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.event.DeliveryPolicy;
import io.dossier.core.event.Destination;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.SigningSecret;
import io.dossier.core.event.SigningSecrets;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Changes, rotates and deletes endpoints. What is under way goes by what was before for a moment
 * more, on other nodes for as long as {@link OpenEndpoints} remembers.
 */
public final class ChangeEndpoint {
  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final OpenEndpoints open;
  private final ReachableDestination reachable;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public ChangeEndpoint(
      Endpoints endpoints,
      Deliveries deliveries,
      OpenEndpoints open,
      ReachableDestination reachable,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.open = open;
    this.reachable = reachable;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /** Whether an endpoint is told of events. */
  public enum Switch {
    ON,
    OFF
  }

  /** What is to be otherwise; what is empty stays. */
  public record Changes(
      Optional<Destination> destination,
      Optional<EventPatterns> patterns,
      Optional<String> description,
      Optional<Boolean> includeFields,
      Optional<Switch> enabled) {}

  /**
   * @throws Failure RULE when a new destination may not be spoken to; CONFLICT when the endpoint of
   *     callbacks is to go elsewhere, to be told of other events, or to be disabled
   */
  public Endpoint patch(Caller caller, EndpointId id, Changes changes) {
    caller.require(Scope.WEBHOOKS_MANAGE);
    changes.destination().ifPresent(reachable::require);
    Endpoint changed =
        transactions.inTransaction(
            () -> {
              Instant now = clock.instant();
              Endpoint after = switched(applied(locked(caller, id), changes, now), changes, now);
              endpoints.save(after);
              if (after.state() instanceof Endpoint.Disabled why) {
                deliveries.giveUp(after, DeliveryPolicy.givenUp(why, now));
              }
              audited(caller, now, "webhook.changed", id);
              return after;
            });
    open.forget(id);
    return changed;
  }

  /** A new secret; the one before signs, too, for {@link SigningSecrets#OVERLAP}. */
  public CreateEndpoint.Created rotate(Caller caller, EndpointId id) {
    caller.require(Scope.WEBHOOKS_MANAGE);
    CreateEndpoint.Created rotated =
        transactions.inTransaction(
            () -> {
              Instant now = clock.instant();
              Endpoint endpoint = locked(caller, id);
              try (SigningSecrets before = endpoints.secrets(endpoint).orElseThrow();
                  SigningSecret next = SigningSecret.random(endpoint.scheme(), randomness)) {
                endpoints.replaceSecrets(endpoint, before.replacedBy(next, now));
                audited(caller, now, "webhook.secret_rotated", id);
                return new CreateEndpoint.Created(endpoint, next.verifier());
              }
            });
    open.forget(id);
    return rotated;
  }

  /**
   * With all its deliveries, those that are pending included.
   *
   * @throws Failure CONFLICT for the endpoint of callbacks
   */
  public void delete(Caller caller, EndpointId id) {
    caller.require(Scope.WEBHOOKS_MANAGE);
    transactions.inTransaction(
        () -> {
          Endpoint endpoint = locked(caller, id);
          if (endpoint.manyReceivers()) {
            throw builtIn("deleted");
          }
          endpoints.delete(endpoint);
          audited(caller, clock.instant(), "webhook.deleted", id);
        });
    open.forget(id);
  }

  private static Endpoint applied(Endpoint before, Changes changes, Instant now) {
    if (before.manyReceivers()
        && (changes.destination().isPresent() || changes.patterns().isPresent())) {
      throw builtIn("sent elsewhere or told of other events");
    }
    return before.changed(
        changes.destination().orElse(before.destination()),
        changes.patterns().orElse(before.patterns()),
        changes.description().orElse(before.description()),
        changes.includeFields().orElse(before.includeFields()),
        now);
  }

  private static Endpoint switched(Endpoint endpoint, Changes changes, Instant now) {
    if (changes.enabled().isEmpty()) {
      return endpoint;
    }
    return changes.enabled().get() == Switch.ON
        ? endpoint.enabled(now)
        : endpoint.disabled(Endpoint.Reason.BY_HAND, now);
  }

  private static Failure builtIn(String move) {
    return Failure.conflict("callbacks_endpoint", "the endpoint of callbacks cannot be " + move);
  }

  private Endpoint locked(Caller caller, EndpointId id) {
    return endpoints.lock(caller.organization(), id).orElseThrow(() -> Failure.notFound("webhook"));
  }

  private void audited(Caller caller, Instant now, String action, EndpointId id) {
    audit.append(AuditEntry.done(caller, now, action, id.text(), Map.of()));
  }
}
