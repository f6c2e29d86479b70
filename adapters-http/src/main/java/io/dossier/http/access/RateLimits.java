package io.dossier.http.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dossier.core.access.ApiKey;
import io.dossier.core.access.KeyId;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** How often a key may call: one window for reading, one for writing, one for uploads. */
@Singleton
final class RateLimits {
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final RateLimitSettings settings;
  private final Cache<Window, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(IDLE).build();

  RateLimits(RateLimitSettings settings) {
    this.settings = settings;
  }

  /** What is counted together. */
  enum Kind {
    READ,
    WRITE,
    UPLOAD
  }

  /**
   * @param limit calls a window
   * @param remaining calls left in it
   * @param reset until it is full again
   */
  record Standing(boolean allowed, long limit, long remaining, Duration reset) {
    /** Rounded up, so that who waits that long is served. */
    long resetSeconds() {
      return Math.max(1, reset.plusNanos(999_999_999).toSeconds());
    }
  }

  /** Counts a call; empty where no limit holds. */
  Optional<Standing> count(ApiKey key, HttpRequest<?> request) {
    Kind kind = kind(request);
    int limit = limit(kind);
    if (!key.rateLimited() || limit == 0) {
      return Optional.empty();
    }
    Bucket bucket = buckets.get(new Window(key.id(), kind), window -> bucket(window.kind(), limit));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    long nanos =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    return Optional.of(
        new Standing(
            probe.isConsumed(), limit, probe.getRemainingTokens(), Duration.ofNanos(nanos)));
  }

  private int limit(Kind kind) {
    return switch (kind) {
      case READ -> settings.readsPerMinute();
      case WRITE -> settings.writesPerMinute();
      case UPLOAD -> settings.uploadsPerTenMinutes();
    };
  }

  private static Bucket bucket(Kind kind, int limit) {
    Duration window = kind == Kind.UPLOAD ? Duration.ofMinutes(10) : Duration.ofMinutes(1);
    return Bucket.builder()
        .addLimit(Bandwidth.builder().capacity(limit).refillIntervally(limit, window).build())
        .build();
  }

  private static Kind kind(HttpRequest<?> request) {
    if (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD) {
      return Kind.READ;
    }
    return request.getPath().startsWith("/api/documents/upload") ? Kind.UPLOAD : Kind.WRITE;
  }

  private record Window(KeyId key, Kind kind) {}
}
