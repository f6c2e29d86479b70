package io.dossier.core.flow;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.Value;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A field of a flow's document. */
public record FlowField(Value value, Confidence confidence) {
  /** The value on one line, as it is compared. */
  public String text() {
    return text(value);
  }

  static String text(Value value) {
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
      return items.items().stream().map(FlowField::text).collect(Collectors.joining("; "));
    }
    return new TreeMap<>(((Value.Row) value).columns())
        .values().stream().map(FlowField::text).collect(Collectors.joining(", "));
  }
}
