package io.dossier.http.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts wrong credentials by address: past 30 within a minute, an address waits for the minute to
 * end.
 */
@Singleton
public final class FailedAttempts {
  private static final Logger LOG = LoggerFactory.getLogger(FailedAttempts.class);
  private static final int MOST = 30;

  private final Cache<String, AtomicInteger> byAddress =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  /**
   * @throws Failure THROTTLED past the limit
   */
  public void requireFew(String address) {
    AtomicInteger count = byAddress.getIfPresent(address);
    if (count != null && count.get() >= MOST) {
      throw Failure.of(
          Category.THROTTLED,
          "too_many_failures",
          "more than " + MOST + " wrong credentials within a minute from this address");
    }
  }

  public void failed(String address) {
    int count = byAddress.get(address, unused -> new AtomicInteger()).incrementAndGet();
    LOG.warn("wrong credential from {} ({} within a minute)", address, count);
  }
}
