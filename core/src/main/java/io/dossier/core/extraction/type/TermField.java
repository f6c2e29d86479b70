package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.term.TermList;
import io.dossier.core.extraction.term.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field, or a column of one, that holds a term of a closed list, or is made of known words. What
 * a recognizer read a letter or two amiss is given as that term or word; a text layer is given as
 * it stands.
 *
 * @param column of rows; absent where the field holds one value
 * @param meaning of a text as it was recognized; empty where it stays
 */
record TermField(String field, Optional<String> column, Function<String, Optional<String>> meaning)
    implements Amendment {
  /**
   * @param path {@code field} or {@code field.column}
   */
  static TermField of(String path, String list) {
    return of(path, TermList.named(list)::meant);
  }

  /**
   * @param path {@code field} or {@code field.column}
   * @param list of words
   */
  static TermField ofWords(String path, String list) {
    return of(path, WordList.named(list)::meant);
  }

  private static TermField of(String path, Function<String, Optional<String>> meaning) {
    String[] parts = path.split("\\.", 2);
    return new TermField(
        parts[0], parts.length < 2 ? Optional.empty() : Optional.of(parts[1]), meaning);
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
    return meaning.apply(text.text()).map(Value.Text::new).orElse(text);
  }
}
