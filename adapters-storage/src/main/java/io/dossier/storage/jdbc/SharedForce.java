package io.dossier.storage.jdbc;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Forces once for all who came while another force was under way. */
final class SharedForce implements Durability {
  private final Runnable force;
  private final ReentrantLock forcing = new ReentrantLock();
  private final AtomicLong came = new AtomicLong();

  /** Those up to this number are on disk; guarded by the lock. */
  private long forced;

  SharedForce(Runnable force) {
    this.force = force;
  }

  @Override
  public void force() {
    long mine = came.incrementAndGet();
    forcing.lock();
    try {
      if (forced < mine) {
        long covered = came.get();
        force.run();
        forced = covered;
      }
    } finally {
      forcing.unlock();
    }
  }
}
