package io.dossier.core.access.usecase;

import io.dossier.core.access.ApiKey;
import io.dossier.core.access.ApiKeyText;
import io.dossier.core.access.port.ApiKeys;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tells whose key was shown. The key is found by its digest, so that no comparison of secrets leaks
 * its place.
 */
public final class AuthenticateApiKey {
  /** The last use is noted no more often than this. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final ApiKeys keys;
  private final InstantSource clock;

  public AuthenticateApiKey(ApiKeys keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** The key, when it is one, is known, and neither revoked nor expired. */
  public Optional<ApiKey> execute(String shown) {
    Instant now = clock.instant();
    Optional<ApiKey> key =
        ApiKeyText.parse(shown)
            .flatMap(text -> keys.findByDigest(text.digest()))
            .filter(found -> found.usable(now));
    key.filter(found -> isDue(found, now)).ifPresent(found -> keys.used(found.id(), now));
    return key;
  }

  private static boolean isDue(ApiKey key, Instant now) {
    return key.lastUsedAt().map(last -> last.plus(NOTED_EVERY).isBefore(now)).orElse(true);
  }
}
