package io.dossier.core.fraud.content.sums;

/** How much a document itself says that a relation should hold. */
enum Standing {
  /** Nothing says so: one in a hundred of all that were tried may fit by chance. */
  UNEXPECTED(2),
  /** Words or like relations do: one in sixteen of its kind. */
  EXPECTED(1.2),
  /** Those and its other amounts, which relations that hold bear out: one in three. */
  BORNE_OUT(0.5),
  /**
   * The same, and nothing honest is known to fail so: every other row of a table holds; or a total
   * that is borne out is less than all that it is made of. However few the digits are, one of the
   * amounts was changed.
   */
  UNDENIABLE(-1);

  private final double least;

  Standing(double least) {
    this.least = least;
  }

  /** The evidence from where on it convinces; see {@link Evidence}. */
  double least() {
    return least;
  }
}
