package io.dossier.storage.jdbc;

import io.dossier.core.shared.Rows;
import io.dossier.core.shared.RowsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2RowsTest extends RowsContract {
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
  protected Rows rows() {
    return rows;
  }
}
