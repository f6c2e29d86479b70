package io.dossier.core.access;

import io.dossier.core.access.port.ApiKeys;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** API keys in a map. */
public final class InMemoryApiKeys implements ApiKeys {
  private final InMemoryDatabase database;
  private final Map<KeyId, ApiKey> kept;

  public InMemoryApiKeys(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("api-keys");
  }

  @Override
  public void save(ApiKey key) {
    database.alone(
        () -> {
          ApiKey before = kept.get(key.id());
          kept.put(key.id(), used(key, before == null ? Optional.empty() : before.lastUsedAt()));
        });
  }

  @Override
  public Optional<ApiKey> findByDigest(KeyDigest digest) {
    return database.alone(
        () -> kept.values().stream().filter(key -> key.digest().equals(digest)).findFirst());
  }

  @Override
  public Optional<ApiKey> find(OrganizationId organization, KeyId id) {
    return database.alone(
        () ->
            Optional.ofNullable(kept.get(id))
                .filter(key -> key.organization().equals(organization)));
  }

  @Override
  public List<ApiKey> list(OrganizationId organization) {
    return database.alone(
        () ->
            kept.values().stream()
                .filter(key -> key.organization().equals(organization))
                .sorted(Comparator.comparing((ApiKey key) -> key.id().text()).reversed())
                .toList());
  }

  @Override
  public void used(KeyId id, Instant when) {
    database.alone(() -> kept.computeIfPresent(id, (same, key) -> used(key, Optional.of(when))));
  }

  private static ApiKey used(ApiKey key, Optional<Instant> when) {
    return new ApiKey(
        key.id(),
        key.organization(),
        key.name(),
        key.scopes(),
        key.digest(),
        key.rateLimited(),
        key.createdAt(),
        key.expiresAt(),
        key.revokedAt(),
        when);
  }
}
