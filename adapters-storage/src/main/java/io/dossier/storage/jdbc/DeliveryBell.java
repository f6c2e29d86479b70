package io.dossier.storage.jdbc;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Says to the dispatcher of this process which lanes have something due, so that it does not wait
 * for its next look. Nothing is promised: it looks without it, and those of other processes only
 * so.
 */
public final class DeliveryBell {
  private volatile Consumer<Set<String>> listener = lanes -> {};

  public void heardBy(Consumer<Set<String>> listener) {
    this.listener = listener;
  }

  /** Rings once the transaction under way is committed, and never if it is not. */
  void onCommit(Sql sql, Set<String> lanes) {
    if (!lanes.isEmpty()) {
      sql.onCommit(() -> listener.accept(lanes));
    }
  }
}
