package io.dossier.core.administration.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.ClientSecret;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Clients;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Gives a client a new secret, shown this once. The one before holds for a while longer, so that
 * programs can be changed one by one.
 */
public final class RotateClientSecret {
  public static final Duration USUAL_OVERLAP = Duration.ofDays(1);
  private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

  private final Clients clients;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public RotateClientSecret(
      Clients clients,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.clients = clients;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /**
   * @param overlap how long the secret before holds; zero ends it at once
   */
  public record Command(Caller caller, ClientId client, Duration overlap) {}

  public CreateClient.Created execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.API_MANAGE);
    if (command.overlap().isNegative() || command.overlap().compareTo(LONGEST_OVERLAP) > 0) {
      throw Failure.invalid("overlapSeconds", "must be 0 to " + LONGEST_OVERLAP.toSeconds());
    }
    ClientSecret secret = ClientSecret.random(randomness);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Client before =
              clients
                  .find(caller.organization(), command.client())
                  .filter(Client::usable)
                  .orElseThrow(() -> Failure.notFound("client"));
          Client after =
              before.with(
                  before.secrets().replacedBy(secret.digest(), now.plus(command.overlap())));
          clients.save(after);
          audit.append(
              AuditEntry.done(caller, now, "client.secret_rotated", after.id().text(), Map.of()));
          return new CreateClient.Created(after, secret);
        });
  }
}
