package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.term.TermList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A field, or a column of one, that holds a term of a closed list. What a recognizer read a letter
 * or two amiss is given as that term; a text layer is given as it stands.
 *
 * @param column of rows; absent where the field holds one value
 */
record TermField(String field, Optional<String> column, TermList terms) implements Amendment {
  /**
   * @param path {@code field} or {@code field.column}
   */
  static TermField of(String path, String list) {
    String[] parts = path.split("\\.", 2);
    return new TermField(
        parts[0],
        parts.length < 2 ? Optional.empty() : Optional.of(parts[1]),
        TermList.named(list));
  }

  /** The field by its terms; empty when it was not found or was not recognized from a picture. */
  @Override
  public Optional<FieldValue> in(Map<String, FieldValue> fields) {
    return recognized(fields)
        .map(found -> new FieldValue(meant(found.value()), found.confidence(), found.provenance()));
  }

  private Value meant(Value value) {
    if (value instanceof Value.Text text && column.isEmpty()) {
      return meant(text);
    }
    if (value instanceof Value.Items items) {
      return new Value.Items(items.items().stream().map(this::meant).toList());
    }
    if (value instanceof Value.Row row && column.isPresent()) {
      return meant(row, column.get());
    }
    return value;
  }

  private Value.Row meant(Value.Row row, String name) {
    Map<String, Value> columns = new HashMap<>(row.columns());
    columns.computeIfPresent(
        name, (key, cell) -> cell instanceof Value.Text text ? meant(text) : cell);
    return new Value.Row(columns);
  }

  private Value.Text meant(Value.Text text) {
    return terms.meant(text.text()).map(Value.Text::new).orElse(text);
  }
}
