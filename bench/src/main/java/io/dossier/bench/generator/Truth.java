package io.dossier.bench.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that a document shows, by the API's names and in its normalized form. What is not
 * printed is not put in.
 */
public final class Truth {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** A text as printed; where it runs over lines, they are joined by one blank. */
  public Truth text(String field, String value) {
    fields.put(field, value.strip().replaceAll("\\s+", " "));
    return this;
  }

  public Truth date(String field, LocalDate value) {
    fields.put(field, value.toString());
    return this;
  }

  public Truth number(String field, BigDecimal value) {
    fields.put(field, value);
    return this;
  }

  public Truth number(String field, long value) {
    return number(field, BigDecimal.valueOf(value));
  }

  public Truth texts(String field, List<String> values) {
    fields.put(field, List.copyOf(values));
    return this;
  }

  public Truth rows(String field, List<Truth> rows) {
    fields.put(field, rows.stream().map(Truth::fields).toList());
    return this;
  }

  /** A value of several named parts. */
  public Truth object(String field, Truth parts) {
    fields.put(field, parts.fields());
    return this;
  }

  /**
   * Texts, {@link BigDecimal}s, maps, lists of texts, or lists of maps, in the order they were put.
   */
  public Map<String, Object> fields() {
    return Collections.unmodifiableMap(fields);
  }
}
