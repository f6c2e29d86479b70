package io.dossier.http.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.http.access.RateLimitSettings;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How often a client may ask for a token at one address, since a token is to be used again. */
@Singleton
final class TokenLimits {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int perMinute;
  private final Cache<Place, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WINDOW.multipliedBy(2)).build();

  TokenLimits(RateLimitSettings settings) {
    this.perMinute = settings.tokensPerMinute();
  }

  /**
   * @throws Failure THROTTLED past the limit
   */
  void count(Client client, String address) {
    if (!client.rateLimited() || perMinute == 0) {
      return;
    }
    Bucket bucket = buckets.get(new Place(client.id(), address), place -> full());
    if (!bucket.tryConsume(1)) {
      throw Failure.of(
          Category.THROTTLED, "rate_limit", "more than " + perMinute + " tokens within a minute");
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            Bandwidth.builder().capacity(perMinute).refillIntervally(perMinute, WINDOW).build())
        .build();
  }

  private record Place(ClientId client, String address) {}
}
