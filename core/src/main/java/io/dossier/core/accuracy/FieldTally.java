package io.dossier.core.accuracy;

import io.dossier.core.extraction.Value;
import java.util.Optional;

/**
 * How often a field was found right. A list of texts counts by its items, a table by its cells:
 * each that is right, given or there is one. Found rows stand for those rows of the truth with
 * which most cells are right, in the order of the page.
 *
 * @param right values given that are the truth
 * @param given values given
 * @param there values that there are in truth
 */
public record FieldTally(int right, int given, int there) {
  public static final FieldTally NONE = new FieldTally(0, 0, 0);

  public FieldTally {
    if (right < 0 || right > given || right > there) {
      throw new IllegalArgumentException("no more can be right than is given and there");
    }
  }

  /** Of one document. */
  public static FieldTally of(Optional<Value> found, Optional<Value> truth) {
    FieldTally tally = NONE;
    for (Cell cell : Cell.of(found, truth)) {
      tally = tally.plus(one(cell.right(), cell.found(), cell.truth()));
    }
    return tally;
  }

  /** Of one document, a list's rows counting whole: right is a row whose every cell is. */
  public static FieldTally ofRows(Optional<Value> found, Optional<Value> truth) {
    FieldTally tally = NONE;
    for (RowAlignment.Pair pair : RowAlignment.of(found, truth)) {
      boolean both = pair.found().isPresent() && pair.truth().isPresent();
      boolean right = both && Cell.of(pair).stream().allMatch(Cell::right);
      tally = tally.plus(one(right, pair.found(), pair.truth()));
    }
    return tally;
  }

  private static FieldTally one(boolean right, Optional<Value> found, Optional<Value> truth) {
    return new FieldTally(right ? 1 : 0, found.isPresent() ? 1 : 0, truth.isPresent() ? 1 : 0);
  }

  public FieldTally plus(FieldTally more) {
    return new FieldTally(right + more.right, given + more.given, there + more.there);
  }

  /** Whether all that is given is right, and all that is there was given. */
  public boolean whole() {
    return right == given && right == there;
  }

  /** Of the values given, the share that is right; 0 where none was given. */
  public double precision() {
    return share(right, given);
  }

  /** Of the values there, the share that was found; 0 where there are none. */
  public double recall() {
    return share(right, there);
  }

  /** The harmonic mean of both; 0 where nothing was given and nothing is there. */
  public double f1() {
    return share(2.0 * right, given + there);
  }

  public Interval precisionInterval() {
    return Interval.wilson(precision(), given);
  }

  public Interval recallInterval() {
    return Interval.wilson(recall(), there);
  }

  /**
   * F1 is the share of right ones among the mean of given and there, and is taken as that share of
   * so many observations. An approximation, since given and there are not independent.
   */
  public Interval f1Interval() {
    return Interval.wilson(f1(), (given + there) / 2.0);
  }

  private static double share(double part, double of) {
    return of == 0 ? 0 : part / of;
  }
}
