package io.dossier.core.accuracy;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The smallest that is judged right or wrong: a field's value, a list's item, or one column in one
 * row of a table.
 *
 * @param column of a table; empty elsewhere
 * @param found empty where none was given
 * @param truth empty where there is none; never both
 * @param row whether the row, or the value itself, is on both sides
 */
record Cell(Optional<String> column, Optional<Value> found, Optional<Value> truth, boolean row) {

  /** Of one field in one document. Rows are laid beside each other by {@link RowAlignment}. */
  static List<Cell> of(Optional<Value> found, Optional<Value> truth) {
    List<Cell> cells = new ArrayList<>();
    RowAlignment.of(found, truth).forEach(pair -> cells.addAll(of(pair)));
    return cells;
  }

  static List<Cell> of(RowAlignment.Pair pair) {
    boolean both = pair.found().isPresent() && pair.truth().isPresent();
    TreeSet<String> columns = new TreeSet<>();
    pair.found().ifPresent(value -> columns.addAll(columns(value)));
    pair.truth().ifPresent(value -> columns.addAll(columns(value)));
    List<Cell> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(
          new Cell(
              Optional.of(column),
              pair.found().flatMap(value -> at(value, column)),
              pair.truth().flatMap(value -> at(value, column)),
              both));
    }
    Optional<Value> found = pair.found().filter(value -> !(value instanceof Value.Row));
    Optional<Value> truth = pair.truth().filter(value -> !(value instanceof Value.Row));
    if (found.isPresent() || truth.isPresent()) {
      cells.add(new Cell(Optional.empty(), found, truth, both));
    }
    return cells;
  }

  boolean right() {
    return found.isPresent() && truth.isPresent() && Comparison.same(found.get(), truth.get());
  }

  private static Set<String> columns(Value value) {
    return value instanceof Value.Row row ? row.columns().keySet() : Set.of();
  }

  private static Optional<Value> at(Value value, String column) {
    return value instanceof Value.Row row
        ? Optional.ofNullable(row.columns().get(column))
        : Optional.empty();
  }
}
