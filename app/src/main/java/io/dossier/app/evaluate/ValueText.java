package io.dossier.app.evaluate;

import io.dossier.core.extraction.Value;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of documents for a terminal: on one line, without control characters. */
final class ValueText {
  private ValueText() {}

  static String of(Value value) {
    return plain(value).replaceAll("\\p{C}", " ");
  }

  private static String plain(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      return number.number().toPlainString();
    }
    if (value instanceof Value.Date date) {
      return date.day().toString();
    }
    if (value instanceof Value.Items items) {
      return items.items().stream().map(ValueText::plain).collect(Collectors.joining("; "));
    }
    Map<String, Value> columns = new TreeMap<>(((Value.Row) value).columns());
    return columns.entrySet().stream()
        .map(column -> column.getKey() + " " + plain(column.getValue()))
        .collect(Collectors.joining(", "));
  }
}
