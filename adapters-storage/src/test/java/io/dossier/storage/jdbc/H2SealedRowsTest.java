package io.dossier.storage.jdbc;

class H2SealedRowsTest extends SealedRowsContract {
  @Override
  TestDatabase open() {
    return TestDatabase.h2(folder);
  }
}
