package io.dossier.core.shared;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread brings about. */
public final class Waiting {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Waiting() {}

  public static void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("did not come about within " + LONGEST);
      }
      LockSupport.parkNanos(5_000_000);
    }
  }
}
