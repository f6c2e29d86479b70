package io.dossier.storage.jdbc;

/** Brings what was committed onto the disk. */
@FunctionalInterface
public interface Durability {
  void force();

  /** PostgreSQL forces its log before it acknowledges a commit. */
  static Durability ofCommit() {
    return () -> {};
  }

  /**
   * H2 hands a commit to the operating system (with {@code WRITE_DELAY=0}) and forces it only when
   * told to.
   */
  static Durability ofH2(Sql sql) {
    return () -> sql.update("CHECKPOINT SYNC");
  }
}
