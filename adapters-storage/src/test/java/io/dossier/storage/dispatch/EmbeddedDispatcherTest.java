package io.dossier.storage.dispatch;

import io.dossier.storage.jdbc.HeldClaims;
import io.dossier.storage.jdbc.JdbcRows;
import io.dossier.storage.jdbc.LaneClaims;
import io.dossier.storage.jdbc.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDispatcherTest extends DispatcherContract {
  @TempDir static Path folder;
  private static TestDatabase database;
  private static JdbcRows rows;

  @BeforeAll
  static void open() {
    database = TestDatabase.h2(folder);
    rows = new JdbcRows(database, folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  JdbcRows rows() {
    return rows;
  }

  @Override
  LaneClaims claims() {
    return new HeldClaims(database.sql());
  }

  @Override
  Dispatcher.Pace pace() {
    return Dispatcher.Pace.ALONE;
  }
}
