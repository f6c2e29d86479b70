package io.dossier.core.shared;

import java.util.function.Supplier;

/**
 * Draws the border of what happens wholly or not at all.
 *
 * <p>When {@link #inTransaction} returns, everything the work wrote through the ports of rows and
 * jobs is on disk and outlives a killed process; when it throws, none of it happened. A transaction
 * inside a transaction joins it: should the inner one throw, the outer one fails too, even where
 * that was caught. Bytes in the sealed store are outside of any transaction.
 */
public interface Transactions {
  <T> T inTransaction(Supplier<T> work);

  default void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }
}
