package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row as it fills up, cell by cell and line by line. */
final class RowBuilder {
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private final Set<String> debits = new HashSet<>();

  /** What stands in columns of days, by their names. */
  private final Map<String, String> days = new HashMap<>();

  private final Set<String> blurred = new HashSet<>();

  /** Text that stands beside text goes on with it; of other kinds the first one counts. */
  void put(Column column, Value read, Span span) {
    Value value =
        read instanceof Value.Number number && (column.negated() || debits.contains(column.name()))
            ? new Value.Number(number.number().abs().negate())
            : read;
    Value before = values.get(column.name());
    if (before instanceof Value.Text text && value instanceof Value.Text more) {
      values.put(column.name(), new Value.Text(text.text() + " " + more.text()));
    } else if (before == null || zero(before)) {
      values.put(column.name(), value);
    }
    if (value instanceof Value.Date) {
      days.putIfAbsent(column.name(), span.text());
    }
    spans.add(span);
  }

  /** Takes note of what stands in a column of days and is read as no day. */
  void damaged(Column column, Span span) {
    days.putIfAbsent(column.name(), span.text());
    spans.add(span);
  }

  /** Takes note of what can hardly be read in a column of days; alone it begins no row. */
  void blurred(Column column, Span span) {
    blurred.add(column.name());
    spans.add(span);
  }

  /** Whether amounts stand beside a day that can hardly be read. */
  boolean hasBlurredDay(Set<String> names) {
    return blurred.stream().anyMatch(names::contains)
        && values.values().stream().anyMatch(Value.Number.class::isInstance);
  }

  /** Whether all of these columns are filled. */
  boolean hasAll(Set<String> names) {
    return values.keySet().containsAll(names);
  }

  /** Gives a column another value. */
  void put(String column, Value value) {
    values.put(column, value);
  }

  /** The day in a column; empty where none was read. */
  Optional<LocalDate> day(String column) {
    return values.get(column) instanceof Value.Date date
        ? Optional.of(date.day())
        : Optional.empty();
  }

  /** What stands in a column of days, read as a day or not. */
  Optional<String> printed(String column) {
    return Optional.ofNullable(days.get(column));
  }

  boolean hasText(Column column) {
    return values.get(column.name()) instanceof Value.Text;
  }

  boolean hasNumber(Column column) {
    return number(column.name()).isPresent();
  }

  /** The number in a column; empty where none was read. */
  Optional<BigDecimal> number(String column) {
    return values.get(column) instanceof Value.Number number
        ? Optional.of(number.number())
        : Optional.empty();
  }

  /** What the column holds leaves an account, as a mark beside it says. */
  void debit(Column column) {
    debits.add(column.name());
    values.computeIfPresent(
        column.name(),
        (name, value) ->
            value instanceof Value.Number number
                ? new Value.Number(number.number().abs().negate())
                : value);
  }

  private static boolean zero(Value value) {
    return value instanceof Value.Number number && number.number().signum() == 0;
  }

  /** Takes over the texts of the line below; what is no text begins no cell there. */
  void goOn(RowBuilder below) {
    below.values.forEach(
        (name, value) -> {
          if (value instanceof Value.Text more) {
            Value before = values.get(name);
            values.put(
                name,
                before instanceof Value.Text text
                    ? new Value.Text(text.text() + " " + more.text())
                    : more);
          }
        });
    spans.addAll(below.spans);
  }

  /** Adds the cells of the same row of another table. */
  void takeFrom(RowBuilder other) {
    other.values.forEach(values::putIfAbsent);
    spans.addAll(other.spans);
  }

  boolean hasOneOf(Set<String> names) {
    return values.keySet().stream().anyMatch(names::contains)
        || days.keySet().stream().anyMatch(names::contains);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Map<String, Value> values() {
    return values;
  }

  int page() {
    return spans.get(0).segment().page();
  }

  TextSource source() {
    return spans.get(0).segment().source();
  }

  PageBox box() {
    return spans.stream().map(Span::seen).reduce(PageBox::union).orElseThrow();
  }

  double legibility() {
    return spans.stream().mapToDouble(Span::confidence).average().orElse(0);
  }
}
