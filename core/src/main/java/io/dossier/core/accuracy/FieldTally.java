package io.dossier.core.accuracy;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a field was found right. A list counts by its rows: each row that is right, given or
 * there is one.
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
    List<Value> given = rows(found);
    List<Value> open = new ArrayList<>(rows(truth));
    int there = open.size();
    int right = 0;
    for (Value value : given) {
      Optional<Value> match = open.stream().filter(row -> Comparison.same(value, row)).findFirst();
      if (match.isPresent()) {
        open.remove(match.get());
        right++;
      }
    }
    return new FieldTally(right, given.size(), there);
  }

  private static List<Value> rows(Optional<Value> value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Value.Items items ? items.items() : List.of(value.get());
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
