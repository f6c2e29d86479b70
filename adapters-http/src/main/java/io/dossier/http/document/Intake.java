package io.dossier.http.document;

import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whether uploads are taken now: not while the server shuts down, nor while nothing can be stored.
 */
@Singleton
public final class Intake {
  private final SealedFiles files;
  private final Phaser underWay = new Phaser(1);
  private volatile boolean draining;

  Intake(SealedFiles files) {
    this.files = files;
  }

  /** Whether an upload would be taken. */
  public boolean open() {
    return !draining && files.writable();
  }

  /** Takes no uploads from now on. */
  public void close() {
    draining = true;
  }

  /** Waits for the uploads that came before {@link #close}, but no longer than told. */
  public void awaitQuiet(Duration longest) {
    int phase = underWay.arrive();
    try {
      underWay.awaitAdvanceInterruptibly(phase, longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // They are cut off: nothing that was not answered is promised.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @throws Failure UPSTREAM while the server shuts down
   */
  public Pass enter() {
    underWay.register();
    Pass pass = underWay::arriveAndDeregister;
    if (draining) {
      pass.close();
      throw Failure.of(Category.UPSTREAM, "draining", "the server is shutting down");
    }
    return pass;
  }

  /** Held by an upload until it is answered. */
  @FunctionalInterface
  public interface Pass extends AutoCloseable {
    @Override
    void close();
  }
}
