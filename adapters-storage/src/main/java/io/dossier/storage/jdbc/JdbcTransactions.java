package io.dossier.storage.jdbc;

import io.dossier.core.shared.Transactions;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;

/** Transactions of the database; the outermost returns once it is on disk. */
public final class JdbcTransactions implements Transactions {
  private final TransactionOperations<Connection> operations;
  private final Durability durability;

  public JdbcTransactions(TransactionOperations<Connection> operations, Durability durability) {
    this.operations = operations;
    this.durability = durability;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    Optional<? extends TransactionStatus<?>> open = operations.findTransactionStatus();
    if (open.isPresent()) {
      return joined(open.get(), work);
    }
    T result = operations.executeWrite(status -> whole(status, work));
    durability.force();
    return result;
  }

  private static <T> T joined(TransactionStatus<?> open, Supplier<T> work) {
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      if (!done) {
        open.setRollbackOnly();
      }
    }
  }

  private static <T> T whole(TransactionStatus<?> status, Supplier<T> work) {
    T result = work.get();
    if (status.isRollbackOnly()) {
      throw new IllegalStateException("a part of the transaction failed");
    }
    return result;
  }
}
