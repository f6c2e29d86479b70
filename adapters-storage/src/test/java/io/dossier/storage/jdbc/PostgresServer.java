package io.dossier.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of this module; it ends with the JVM. */
final class PostgresServer {
  private static final PostgresServer SERVER = new PostgresServer();

  private final AtomicInteger databases = new AtomicInteger();
  private final EmbeddedPostgres postgres;

  private PostgresServer() {
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The URL of a new, empty database. */
  static String newDatabase() {
    return SERVER.create();
  }

  private String create() {
    String name = "test" + databases.incrementAndGet();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return postgres.getJdbcUrl("postgres", name);
  }
}
