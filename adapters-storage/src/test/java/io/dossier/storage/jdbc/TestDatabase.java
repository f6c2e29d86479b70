package io.dossier.storage.jdbc;

import io.dossier.core.shared.Transactions;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;

/** A migrated database, reached as the server reaches it. */
public final class TestDatabase implements AutoCloseable {
  private static final Path SETTINGS = Path.of("../app/src/main/resources/application.yml");

  private final ApplicationContext context;
  private final TransactionOperations<Connection> operations;
  private final Sql sql;
  private final String url;

  @SuppressWarnings("unchecked")
  private TestDatabase(String url, String user) {
    this.url = url;
    context =
        ApplicationContext.run(
            Map.of(
                "datasources.default.url",
                url,
                "datasources.default.username",
                user,
                "datasources.default.password",
                "",
                "datasources.default.maximum-pool-size",
                12,
                "flyway.datasources.default.enabled",
                true));
    operations = context.getBean(Argument.of(TransactionOperations.class, Connection.class));
    sql = new Sql(operations);
  }

  /** H2 in this folder, with the options that the server has. */
  public static TestDatabase h2(Path folder) {
    return new TestDatabase(h2Url("file:" + folder), "sa");
  }

  /** H2 in a folder by way of a file system of H2's, such as {@code nio:}. */
  static TestDatabase h2(String folder) {
    return new TestDatabase(h2Url(folder), "sa");
  }

  private static String h2Url(String folder) {
    try {
      return Files.readAllLines(SETTINGS).stream()
          .map(String::strip)
          .filter(line -> line.startsWith("url: jdbc:h2:"))
          .map(line -> line.substring("url: ".length()))
          .map(url -> url.replace("file:${dossier.data}", folder))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new database on PostgreSQL. */
  public static TestDatabase postgres() {
    return postgres(PostgresServer.newDatabase());
  }

  /** A further pool on a database that is there. */
  public static TestDatabase postgres(String url) {
    return new TestDatabase(url, "postgres");
  }

  public Sql sql() {
    return sql;
  }

  public Transactions transactions() {
    return new JdbcTransactions(
        operations, embedded() ? Durability.ofH2(sql) : Durability.ofCommit());
  }

  /** Gives connections outside of any transaction under way. */
  public DataSource source() {
    return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
  }

  public String url() {
    return url;
  }

  boolean embedded() {
    return url.startsWith("jdbc:h2:");
  }

  @Override
  public void close() {
    context.close();
  }
}
