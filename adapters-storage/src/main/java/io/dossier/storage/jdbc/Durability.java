package io.dossier.storage.jdbc;

/** Brings what was committed onto the disk. */
@FunctionalInterface
public interface Durability {
  /** Once it returns, every transaction committed before the call outlives a power cut. */
  void force();

  /** PostgreSQL forces its log before it acknowledges a commit. */
  static Durability ofCommit() {
    return () -> {};
  }

  /**
   * H2 hands a commit to the operating system (with {@code WRITE_DELAY=0}) and forces it only when
   * told to.
   *
   * <p>While much is written, H2 also stores by itself and in the background, and a commit whose
   * changes such a store took along does not wait for it. A change of one row first makes the
   * forced store a later one, which is written after those under way.
   */
  static Durability ofH2(Sql sql) {
    return new SharedForce(
        () -> {
          sql.update("update forced set times = times + 1 where id = 1");
          sql.update("CHECKPOINT SYNC");
        });
  }
}
