package io.dossier.core.administration.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Clients;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Takes a client out of use for good, the tokens that it holds included. */
public final class RevokeClient {
  private final Clients clients;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public RevokeClient(
      Clients clients, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.clients = clients;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(Caller caller, ClientId client) {}

  public Client execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.API_MANAGE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Client revoked =
              clients
                  .find(caller.organization(), command.client())
                  .orElseThrow(() -> Failure.notFound("client"))
                  .revoked(now);
          clients.save(revoked);
          audit.append(
              AuditEntry.done(caller, now, "client.revoked", revoked.id().text(), Map.of()));
          return revoked;
        });
  }
}
