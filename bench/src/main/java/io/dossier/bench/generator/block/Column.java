package io.dossier.bench.generator.block;

/**
 * A column of a table.
 *
 * @param share of the table's width, in relation to the other columns' shares
 */
public record Column(String title, double share, Align align) {
  /** Where a cell's text stands. */
  public enum Align {
    LEFT,
    MIDDLE,
    RIGHT
  }

  public static Column left(String title, double share) {
    return new Column(title, share, Align.LEFT);
  }

  public static Column right(String title, double share) {
    return new Column(title, share, Align.RIGHT);
  }

  public static Column middle(String title, double share) {
    return new Column(title, share, Align.MIDDLE);
  }
}
