package io.dossier.core.accuracy;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which row found stands for which row of the truth. Rows keep their order, as they do on the page,
 * and of all ways to lay them beside each other in order that one is taken by which most cells are
 * right; where several ways have as many, the one whose wrong cells are most alike (a global
 * alignment with free gaps, S. B. Needleman and C. D. Wunsch, 1970). So no other alignment in order
 * gives a list a better figure, and the time it takes is the product of both lengths.
 */
final class RowAlignment {
  /** More than all likeness of cells can add up to: a right cell outweighs it. */
  private static final double RIGHT = 1e6;

  /** One row, on one side or on both. A value that is no list is the only row. */
  record Pair(Optional<Value> found, Optional<Value> truth) {}

  private final List<Value> found;
  private final List<Value> truth;

  /** The best that rows from here on can have. */
  private final double[][] best;

  private final double[][] alike;

  private RowAlignment(List<Value> found, List<Value> truth) {
    this.found = found;
    this.truth = truth;
    this.best = new double[found.size() + 1][truth.size() + 1];
    this.alike = new double[found.size()][truth.size()];
    for (int i = found.size() - 1; i >= 0; i--) {
      for (int j = truth.size() - 1; j >= 0; j--) {
        alike[i][j] = alike(found.get(i), truth.get(j));
        best[i][j] =
            Math.max(alike[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
  }

  static List<Pair> of(Optional<Value> found, Optional<Value> truth) {
    if (!(found.filter(RowAlignment::isList).isPresent()
        || truth.filter(RowAlignment::isList).isPresent())) {
      return found.isEmpty() && truth.isEmpty() ? List.of() : List.of(new Pair(found, truth));
    }
    return new RowAlignment(rows(found), rows(truth)).pairs();
  }

  private static boolean isList(Value value) {
    return value instanceof Value.Items;
  }

  private static List<Value> rows(Optional<Value> value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Value.Items items ? items.items() : List.of(value.get());
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < found.size() || j < truth.size()) {
      boolean bothLeft = i < found.size() && j < truth.size();
      if (bothLeft && alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
        pairs.add(new Pair(Optional.of(found.get(i++)), Optional.of(truth.get(j++))));
      } else if (j < truth.size() && (i == found.size() || best[i][j] == best[i][j + 1])) {
        pairs.add(new Pair(Optional.empty(), Optional.of(truth.get(j++))));
      } else {
        pairs.add(new Pair(Optional.of(found.get(i++)), Optional.empty()));
      }
    }
    return pairs;
  }

  private static double alike(Value found, Value truth) {
    double sum = 0;
    for (Cell cell : Cell.of(new Pair(Optional.of(found), Optional.of(truth)))) {
      if (cell.right()) {
        sum += RIGHT;
      } else if (cell.found().isPresent() && cell.truth().isPresent()) {
        sum += likeness(cell.found().get(), cell.truth().get());
      }
    }
    return sum;
  }

  /** 0 where more than half of the letters differ, up to 1. */
  private static double likeness(Value found, Value truth) {
    if (!(found instanceof Value.Text a && truth instanceof Value.Text b)) {
      return 0;
    }
    String one = Comparison.folded(a.text());
    String other = Comparison.folded(b.text());
    int longer = Math.max(one.length(), other.length());
    double share = longer == 0 ? 0 : 1 - (double) EditDistance.between(one, other) / longer;
    return share < 0.5 ? 0 : share;
  }
}
