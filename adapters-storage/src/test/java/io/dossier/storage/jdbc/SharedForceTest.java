package io.dossier.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.shared.Race;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedForceTest {
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger onDisk = new AtomicInteger();
  private final AtomicInteger forces = new AtomicInteger();

  @Test
  void returnsToEachWhenWhatItWroteIsOnDisk() {
    SharedForce force =
        new SharedForce(
            () -> {
              int reached = written.get();
              Thread.yield();
              onDisk.set(reached);
            });
    Race.of(
        16,
        () -> {
          for (int i = 0; i < 500; i++) {
            int mine = written.incrementAndGet();
            force.force();
            assertThat(onDisk.get()).isGreaterThanOrEqualTo(mine);
          }
          return true;
        });
  }

  @Test
  void forcesOnceForAllWhoWait() {
    CountDownLatch allCame = new CountDownLatch(8);
    SharedForce force =
        new SharedForce(
            () -> {
              forces.incrementAndGet();
              awaitAll(allCame);
            });
    Race.of(
        8,
        () -> {
          allCame.countDown();
          force.force();
          return true;
        });
    // The first, and those who came while it was under way.
    assertThat(forces.get()).isLessThan(8);
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void forcesAgainAfterOneThatFailed() {
    SharedForce force =
        new SharedForce(
            () -> {
              if (forces.incrementAndGet() == 1) {
                throw new IllegalStateException("disk");
              }
            });
    assertThatThrownBy(force::force).hasMessage("disk");
    force.force();
    assertThat(forces.get()).isEqualTo(2);
  }
}
