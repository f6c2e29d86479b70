package io.dossier.core.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A program that calls by tokens, which it is given for its secret or for a signed assertion (RFC
 * 6749 section 4.4, RFC 7523).
 *
 * @param scopes the most that a token of it may have
 * @param keys for assertions; empty where it has its secret alone
 * @param rateLimited whether the limits of calls hold for it
 */
public record Client(
    ClientId id,
    OrganizationId organization,
    String name,
    Set<Scope> scopes,
    ClientSecrets secrets,
    Optional<ClientKeySet> keys,
    boolean rateLimited,
    Instant createdAt,
    Optional<Instant> revokedAt) {
  public Client {
    scopes = Set.copyOf(scopes);
  }

  public boolean usable() {
    return revokedAt.isEmpty();
  }

  public Client revoked(Instant now) {
    return new Client(
        id,
        organization,
        name,
        scopes,
        secrets,
        keys,
        rateLimited,
        createdAt,
        Optional.of(revokedAt.orElse(now)));
  }

  public Client with(ClientSecrets replaced) {
    return new Client(
        id, organization, name, scopes, replaced, keys, rateLimited, createdAt, revokedAt);
  }
}
