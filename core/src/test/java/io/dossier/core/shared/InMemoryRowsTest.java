package io.dossier.core.shared;

class InMemoryRowsTest extends RowsContract {
  private final Rows rows = new InMemoryRows();

  @Override
  protected Rows rows() {
    return rows;
  }
}
