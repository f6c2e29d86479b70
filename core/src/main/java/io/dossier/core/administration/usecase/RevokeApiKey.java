package io.dossier.core.administration.usecase;

import io.dossier.core.access.ApiKey;
import io.dossier.core.access.Caller;
import io.dossier.core.access.KeyId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.ApiKeys;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Takes a key out of use for good. A revoked key stays listed. */
public final class RevokeApiKey {
  private final ApiKeys keys;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public RevokeApiKey(
      ApiKeys keys, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.keys = keys;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(Caller caller, KeyId key) {}

  public ApiKey execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.API_MANAGE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          ApiKey revoked =
              keys.find(caller.organization(), command.key())
                  .orElseThrow(() -> Failure.notFound("key"))
                  .revoked(now);
          keys.save(revoked);
          audit.append(AuditEntry.done(caller, now, "key.revoked", revoked.id().text(), Map.of()));
          return revoked;
        });
  }
}
