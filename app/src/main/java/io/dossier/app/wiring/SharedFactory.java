package io.dossier.app.wiring;

import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Ulid;
import io.dossier.core.shared.Ulids;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** Time, randomness and ids. */
@Factory
final class SharedFactory {
  /** Ticks in milliseconds, which every store keeps exactly; comes before the framework's own. */
  @Primary
  @Singleton
  InstantSource clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
  }

  @Singleton
  Randomness randomness() {
    SecureRandom random = new SecureRandom();
    return count -> {
      byte[] bytes = new byte[count];
      random.nextBytes(bytes);
      return bytes;
    };
  }

  @Singleton
  Ulids ulids(InstantSource clock, Randomness randomness) {
    return () -> Ulid.of(clock.instant(), randomness.bytes(10));
  }
}
