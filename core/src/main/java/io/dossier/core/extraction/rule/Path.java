package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field, or a column of its rows.
 *
 * @param column empty for the field itself
 */
record Path(String field, Optional<String> column) {
  /** Of the form {@code field} or {@code field.column}. */
  static Path of(String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? new Path(path, Optional.empty())
        : new Path(path.substring(0, dot), Optional.of(path.substring(dot + 1)));
  }

  /** The field's value. */
  Optional<Value> value(Map<String, FieldValue> fields) {
    return Optional.ofNullable(fields.get(field)).map(FieldValue::value);
  }

  /** The items of the field, in the order of the page; none when it has none. */
  List<Value> items(Map<String, FieldValue> fields) {
    return value(fields).orElse(null) instanceof Value.Items items ? items.items() : List.of();
  }

  /** Of one of the items, what stands in the column; the item itself when there is no column. */
  Optional<Value> in(Value item) {
    if (column.isEmpty()) {
      return Optional.of(item);
    }
    return item instanceof Value.Row row
        ? Optional.ofNullable(row.columns().get(column.get()))
        : Optional.empty();
  }
}
