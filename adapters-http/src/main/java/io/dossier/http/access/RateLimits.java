package io.dossier.http.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** How often a key or a client may call, each kind of call for itself. */
@Singleton
final class RateLimits {
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final RateLimitSettings settings;
  private final Cache<Window, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(IDLE).build();

  RateLimits(RateLimitSettings settings) {
    this.settings = settings;
  }

  /**
   * @param limit calls a window, or at once
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
  Optional<Standing> count(Credential credential, HttpRequest<?> request) {
    CallKind kind = CallKind.of(request);
    Optional<Bandwidth> limit = limit(kind);
    if (!credential.rateLimited() || limit.isEmpty()) {
      return Optional.empty();
    }
    Bucket bucket =
        buckets.get(
            new Window(credential.actor(), kind),
            window -> Bucket.builder().addLimit(limit.get()).build());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    long nanos =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    return Optional.of(
        new Standing(
            probe.isConsumed(),
            limit.get().getCapacity(),
            probe.getRemainingTokens(),
            Duration.ofNanos(nanos)));
  }

  private Optional<Bandwidth> limit(CallKind kind) {
    return switch (kind) {
      case READ -> window(settings.readsPerMinute(), Duration.ofMinutes(1));
      case WRITE -> window(settings.writesPerMinute(), Duration.ofMinutes(1));
      case UPLOAD -> window(settings.uploadsPerTenMinutes(), Duration.ofMinutes(10));
      case SUBMIT -> flow(settings.submissionsPerSecond(), settings.submissionsAtOnce());
      case SUBMISSION ->
          flow(settings.submissionCallsPerSecond(), settings.submissionCallsAtOnce());
    };
  }

  /** So many calls within a window, which begins anew as a whole. */
  private static Optional<Bandwidth> window(int calls, Duration window) {
    return calls == 0
        ? Optional.empty()
        : Optional.of(Bandwidth.builder().capacity(calls).refillIntervally(calls, window).build());
  }

  /** So many calls a second, and so many at once after a rest. */
  private static Optional<Bandwidth> flow(int perSecond, int atOnce) {
    return perSecond == 0
        ? Optional.empty()
        : Optional.of(
            Bandwidth.builder()
                .capacity(Math.max(perSecond, atOnce))
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build());
  }

  private record Window(String actor, CallKind kind) {}
}
