package io.dossier.storage.jdbc;

import io.dossier.core.shared.Transactions;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
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
    if (operations.findTransactionStatus().isPresent()) {
      return work.get();
    }
    T result = operations.executeWrite(status -> work.get());
    durability.force();
    return result;
  }
}
