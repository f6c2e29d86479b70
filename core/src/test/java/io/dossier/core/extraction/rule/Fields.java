package io.dossier.core.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields as tests write them, and rules held against them. */
final class Fields {
  private final Map<String, FieldValue> fields = new HashMap<>();

  static Fields none() {
    return new Fields();
  }

  /**
   * @param values a date as {@code YYYY-MM-DD}, a number with at most 12 digits, else a text;
   *     behind the name they belong to
   */
  static Fields of(String... values) {
    Fields result = new Fields();
    row(values).columns().forEach(result::put);
    return result;
  }

  /** The same with rows. */
  Fields with(String name, Value.Row... rows) {
    put(name, new Value.Items(List.of(rows)));
    return this;
  }

  static Value.Row row(String... values) {
    Map<String, Value> columns = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      columns.put(values[i], value(values[i + 1]));
    }
    return new Value.Row(columns);
  }

  Optional<Validation> rule(String rule) {
    List<String> parts = new ArrayList<>(List.of(rule.split(" ")));
    return Rule.named(parts.remove(0), parts).of(fields);
  }

  Validation held(String rule) {
    return rule(rule).orElseThrow(() -> new AssertionError(rule + " says nothing"));
  }

  void keeps(String rule) {
    assertThat(held(rule).passed()).as(held(rule).message()).isTrue();
  }

  void breaks(String rule, String message) {
    assertThat(held(rule).passed()).isFalse();
    assertThat(held(rule).message()).contains(message);
  }

  private void put(String name, Value value) {
    fields.put(
        name,
        new FieldValue(
            value, Confidence.CERTAIN, new Provenance(Provenance.Source.MANUAL, Optional.empty())));
  }

  private static Value value(String text) {
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return new Value.Date(LocalDate.parse(text));
    }
    return text.matches("-?\\d{1,12}(\\.\\d+)?")
        ? new Value.Number(new BigDecimal(text))
        : new Value.Text(text);
  }
}
