package io.dossier.storage.jobs;

import io.dossier.storage.jdbc.Sql;

/**
 * Says to the workers of this process that an order is due, so that it does not wait for their next
 * look. Nothing is promised: they look without it, and those of other processes only so.
 */
public final class Arrivals {
  private volatile Runnable listener = () -> {};

  void heardBy(Runnable listener) {
    this.listener = listener;
  }

  /** Says so once the transaction under way is committed, and never if it is not. */
  void onCommit(Sql sql) {
    sql.onCommit(() -> listener.run());
  }
}
