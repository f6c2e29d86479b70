package io.dossier.core.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A caller's credential as it is kept: everything but the key itself.
 *
 * @param digest of the key's text, by which it is found
 * @param rateLimited whether the limits of calls hold for it
 */
public record ApiKey(
    KeyId id,
    OrganizationId organization,
    String name,
    Set<Scope> scopes,
    KeyDigest digest,
    boolean rateLimited,
    Instant createdAt,
    Optional<Instant> expiresAt,
    Optional<Instant> revokedAt,
    Optional<Instant> lastUsedAt) {
  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  public boolean usable(Instant now) {
    return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
  }

  public ApiKey revoked(Instant now) {
    return new ApiKey(
        id,
        organization,
        name,
        scopes,
        digest,
        rateLimited,
        createdAt,
        expiresAt,
        Optional.of(revokedAt.orElse(now)),
        lastUsedAt);
  }
}
