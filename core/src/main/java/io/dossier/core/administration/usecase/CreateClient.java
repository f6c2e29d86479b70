package io.dossier.core.administration.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.ClientKeySet;
import io.dossier.core.access.ClientSecret;
import io.dossier.core.access.ClientSecrets;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Clients;
import io.dossier.core.administration.usecase.CreateApiKey.Limits;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a client of the caller's organization; its secret is shown this once. */
public final class CreateClient {
  private static final int LONGEST_NAME = 256;

  private final Clients clients;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final Randomness randomness;
  private final InstantSource clock;

  public CreateClient(
      Clients clients,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      Randomness randomness,
      InstantSource clock) {
    this.clients = clients;
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.randomness = randomness;
    this.clock = clock;
  }

  public record Command(
      Caller caller, String name, Set<Scope> scopes, Optional<ClientKeySet> keys, Limits limits) {
    public Command {
      scopes = Set.copyOf(scopes);
    }
  }

  public record Created(Client client, ClientSecret secret) {}

  public Created execute(Command command) {
    command.caller().require(Scope.API_MANAGE);
    if (command.name().isBlank() || command.name().length() > LONGEST_NAME) {
      throw Failure.invalid("name", "must have 1 to " + LONGEST_NAME + " characters");
    }
    if (command.scopes().isEmpty()) {
      throw Failure.invalid("scopes", "must name at least one scope");
    }
    Instant now = clock.instant();
    ClientSecret secret = ClientSecret.random(randomness);
    Client client =
        new Client(
            ClientId.of(ulids.next()),
            command.caller().organization(),
            command.name(),
            command.scopes(),
            ClientSecrets.of(secret.digest()),
            command.keys(),
            command.limits() == Limits.LIMITED,
            now,
            Optional.empty());
    transactions.inTransaction(
        () -> {
          clients.save(client);
          audit.append(
              AuditEntry.done(
                  command.caller(), now, "client.created", client.id().text(), Map.of()));
        });
    return new Created(client, secret);
  }
}
