package io.dossier.core.event.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.event.Destination;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.SigningSecret;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.SigningSecrets;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Makes an endpoint of the caller's organization; a shared secret is shown this once. */
public final class CreateEndpoint {
  private static final int MOST = 100;

  private final Endpoints endpoints;
  private final ReachableDestination reachable;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final Randomness randomness;
  private final InstantSource clock;

  public CreateEndpoint(
      Endpoints endpoints,
      ReachableDestination reachable,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      Randomness randomness,
      InstantSource clock) {
    this.endpoints = endpoints;
    this.reachable = reachable;
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.randomness = randomness;
    this.clock = clock;
  }

  public record Command(
      Caller caller,
      Destination destination,
      EventPatterns patterns,
      String description,
      boolean includeFields,
      Scheme scheme) {}

  /**
   * An endpoint with a new secret.
   *
   * @param verifier what the receiver verifies by
   */
  public record Created(Endpoint endpoint, String verifier) {}

  /**
   * @throws Failure RULE when the destination may not be spoken to; CONFLICT when there are too
   *     many
   */
  public Created execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.WEBHOOKS_MANAGE);
    reachable.require(command.destination());
    Instant now = clock.instant();
    Endpoint endpoint =
        new Endpoint(
            EndpointId.of(ulids.next()),
            caller.organization(),
            command.destination(),
            command.patterns(),
            command.description(),
            command.includeFields(),
            command.scheme(),
            new Endpoint.Enabled(),
            Optional.empty(),
            now,
            now);
    try (SigningSecret secret = SigningSecret.random(command.scheme(), randomness)) {
      transactions.inTransaction(
          () -> {
            if (endpoints.list(caller.organization()).size() >= MOST) {
              throw Failure.conflict(
                  "endpoint_limit", "an organization has at most " + MOST + " endpoints");
            }
            endpoints.add(endpoint, SigningSecrets.of(secret));
            audit.append(
                AuditEntry.done(caller, now, "webhook.created", endpoint.id().text(), Map.of()));
          });
      return new Created(endpoint, secret.verifier());
    }
  }
}
