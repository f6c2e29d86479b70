package io.dossier.core.administration.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Client;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what an access token may be used for, and notes what was granted and refused. */
public final class GrantToken {
  private final AuditLog audit;
  private final InstantSource clock;

  public GrantToken(AuditLog audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** Where a request came from, and under which id. */
  public record Reach(String address, String requestId) {}

  /**
   * @param client that proved to be itself
   * @param wanted all that the client has, where empty
   * @return what the token is for; empty when more is wanted than the client has
   */
  public Optional<Set<Scope>> execute(Client client, Optional<Set<Scope>> wanted, Reach reach) {
    Set<Scope> granted = wanted.orElse(client.scopes());
    if (!client.scopes().containsAll(granted)) {
      refused(client, reach);
      return Optional.empty();
    }
    Caller itself =
        new Caller(
            client.organization(), client.id().text(), granted, reach.address(), reach.requestId());
    audit.append(
        AuditEntry.done(itself, clock.instant(), "token.granted", client.id().text(), Map.of()));
    return Optional.of(granted);
  }

  /** Notes that somebody called as this client and did not prove to be it, or wanted too much. */
  public void refused(Client client, Reach reach) {
    Instant now = clock.instant();
    audit.append(
        new AuditEntry(
            client.organization(),
            now,
            client.id().text(),
            "token.refused",
            client.id().text(),
            AuditEntry.Outcome.REFUSED,
            reach.address(),
            reach.requestId(),
            Map.of()));
  }
}
