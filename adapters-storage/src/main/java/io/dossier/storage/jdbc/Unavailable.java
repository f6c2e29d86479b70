package io.dossier.storage.jdbc;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.sql.SQLException;

/** A database that does not do as it is told. The SQL and its values stay out of the message. */
final class Unavailable {
  private Unavailable() {}

  static Failure because(SQLException cause) {
    return Failure.of(
        Category.UPSTREAM,
        "database",
        "the database failed (SQL state " + cause.getSQLState() + ")",
        cause);
  }
}
