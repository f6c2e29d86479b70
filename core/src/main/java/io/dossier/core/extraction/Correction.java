package io.dossier.core.extraction;

import io.dossier.core.shared.Failure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values that a person puts over an extraction.
 *
 * @param values by field name: text, number, list or map as they came from the wire; an empty value
 *     takes the field away
 */
public record Correction(Map<String, Optional<Object>> values) {
  public Correction {
    values = Map.copyOf(values);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The names of the fields, for the audit; never their values. */
  public Map<String, String> auditDetails() {
    return isEmpty()
        ? Map.of()
        : Map.of("fields", String.join(",", values.keySet().stream().sorted().toList()));
  }

  /**
   * The result with these values over it: manual, certain, verified by an analyst.
   *
   * @param known the fields that may be given
   * @throws Failure CALLER, naming the field
   */
  public ExtractionResult over(ExtractionResult result, List<FieldDefinition> known) {
    Map<String, FieldValue> fields = new HashMap<>(result.fields());
    values.forEach(
        (name, value) -> {
          FieldDefinition definition = definition(result.type(), known, name);
          if (value.isEmpty()) {
            fields.remove(name);
          } else {
            fields.put(name, manual(value(definition, "fields." + name, value.get())));
          }
        });
    Set<Flag> flags = EnumSet.of(Flag.ANALYST_VERIFIED);
    List<String> missing =
        known.stream()
            .filter(field -> field.required() || result.missing().contains(field.name()))
            .filter(
                field ->
                    values.containsKey(field.name()) || result.missing().contains(field.name()))
            .map(FieldDefinition::name)
            .filter(name -> !fields.containsKey(name))
            .toList();
    return new ExtractionResult(
        result.type(),
        result.typeConfidence(),
        fields,
        result.validations(),
        flags,
        Confidence.CERTAIN,
        missing,
        result.model());
  }

  private static FieldValue manual(Value value) {
    return new FieldValue(
        value, Confidence.CERTAIN, new Provenance(Provenance.Source.MANUAL, Optional.empty()));
  }

  private static FieldDefinition definition(
      DocumentType type, List<FieldDefinition> known, String name) {
    return known.stream()
        .filter(definition -> definition.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Failure.invalid("fields." + name, "a " + type.code() + " has no such field"));
  }

  private static Value value(FieldDefinition definition, String path, Object given) {
    return switch (definition.kind()) {
      case STRING -> new Value.Text(text(path, given));
      case ENUM -> oneOf(definition, path, text(path, given));
      case NUMBER -> number(path, given);
      case DATE -> date(path, text(path, given));
      case ARRAY -> items(definition, path, given);
      case OBJECT -> row(definition, path, given);
    };
  }

  private static String text(String path, Object given) {
    if (given instanceof String text && !text.isBlank()) {
      return text;
    }
    throw Failure.invalid(path, "must be a text that is not blank");
  }

  private static Value oneOf(FieldDefinition definition, String path, String given) {
    if (definition.values().contains(given)) {
      return new Value.Text(given);
    }
    throw Failure.invalid(path, "must be one of " + String.join(", ", definition.values()));
  }

  private static Value number(String path, Object given) {
    if (given instanceof Number number) {
      return new Value.Number(new BigDecimal(number.toString()));
    }
    throw Failure.invalid(path, "must be a number");
  }

  private static Value date(String path, String given) {
    try {
      return new Value.Date(LocalDate.parse(given));
    } catch (DateTimeParseException e) {
      throw Failure.invalid(path, "must be a date of the form YYYY-MM-DD");
    }
  }

  private static Value items(FieldDefinition definition, String path, Object given) {
    if (!(given instanceof List<?> list)) {
      throw Failure.invalid(path, "must be a list");
    }
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String place = path + "[" + i + "]";
      Object item = list.get(i);
      items.add(
          definition.items().isEmpty()
              ? new Value.Text(text(place, item))
              : row(definition, place, item));
    }
    return new Value.Items(items);
  }

  private static Value row(FieldDefinition definition, String path, Object given) {
    if (!(given instanceof Map<?, ?> map)) {
      throw Failure.invalid(path, "must be an object");
    }
    Map<String, Value> columns = new HashMap<>();
    map.forEach(
        (name, item) -> {
          FieldDefinition column =
              definition.items().stream()
                  .filter(candidate -> candidate.name().equals(name))
                  .findFirst()
                  .orElseThrow(() -> Failure.invalid(path + "." + name, "no such column"));
          columns.put(column.name(), value(column, path + "." + name, item));
        });
    return new Value.Row(columns);
  }
}
