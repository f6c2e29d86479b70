package io.dossier.storage.jdbc;

class PostgresSealedRowsTest extends SealedRowsContract {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
