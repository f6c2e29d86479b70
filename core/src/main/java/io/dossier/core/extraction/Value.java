package io.dossier.core.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A field's normalized value. */
public sealed interface Value {
  /** Text as printed, blanks folded. */
  record Text(String text) implements Value {}

  record Number(BigDecimal number) implements Value {}

  /** A calendar day; shown as {@code YYYY-MM-DD}. */
  record Date(LocalDate day) implements Value {}

  /** Values in the order of the page. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A row of a table or a value of several parts: values by the names of columns or parts. */
  record Row(Map<String, Value> columns) implements Value {
    public Row {
      columns = Map.copyOf(columns);
    }
  }
}
