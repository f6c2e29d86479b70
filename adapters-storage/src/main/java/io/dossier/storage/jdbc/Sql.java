package io.dossier.storage.jdbc;

import io.dossier.core.shared.Total;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the connection of the transaction under way, or in a transaction of their own where
 * there is none; such a one is on disk once its call returns.
 */
public final class Sql {
  private final TransactionOperations<Connection> transactions;
  private final Durability durability;

  public Sql(TransactionOperations<Connection> transactions, Durability durability) {
    this.transactions = transactions;
    this.durability = durability;
  }

  /** Makes a value of the row that the result set stands on. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> query(String sql, Row<T> row, @Nullable Object... parameters) {
    return with(
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, parameters);
              ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
              values.add(row.of(rows));
            }
            return values;
          }
        });
  }

  <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... parameters) {
    return query(sql, row, parameters).stream().findFirst();
  }

  /**
   * Counts no further than a total says.
   *
   * @param rows what stands after {@code from}
   */
  Total total(String rows, @Nullable Object... parameters) {
    String counted =
        "select count(*) from (select 1 from " + rows + " limit " + Total.ENOUGH + ") counted";
    return Total.of(one(counted, row -> row.getLong(1), parameters).orElse(0L));
  }

  /**
   * @return how many rows were changed
   */
  int update(String sql, @Nullable Object... parameters) {
    return change(
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
          }
        });
  }

  /** The same statement for many rows of parameters, sent together. */
  void batch(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    change(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
              bind(statement, row);
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  /** The connection of the transaction under way, for a library that brings its own SQL. */
  public <T> T inTransaction(Function<Connection, T> work) {
    return with(work::apply);
  }

  /**
   * Has something done when the transaction under way is committed, on the thread that commits it.
   * Where none is under way it is done at once.
   */
  public void onCommit(Runnable work) {
    transactions
        .findTransactionStatus()
        .ifPresentOrElse(
            status ->
                status.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        work.run();
                      }
                    }),
            work);
  }

  private <T> T change(Work<T> work) {
    boolean alone = transactions.findTransactionStatus().isEmpty();
    T result = with(work);
    if (alone) {
      durability.force();
    }
    return result;
  }

  private <T> T with(Work<T> work) {
    Function<Connection, T> unchecked =
        connection -> {
          try {
            return work.on(connection);
          } catch (SQLException e) {
            throw Unavailable.because(e);
          }
        };
    return transactions
        .findTransactionStatus()
        .map(status -> unchecked.apply((Connection) status.getConnection()))
        .orElseGet(
            () ->
                transactions.execute(
                    TransactionDefinition.DEFAULT,
                    status -> unchecked.apply(status.getConnection())));
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  /** Of a column that is never null. */
  static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      bind(statement, parameters);
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }
}
