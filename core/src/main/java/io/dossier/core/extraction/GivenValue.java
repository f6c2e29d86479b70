package io.dossier.core.extraction;

import io.dossier.core.shared.Failure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values as a person or a file gives them, in the API's form: texts, numbers, dates {@code
 * YYYY-MM-DD}, lists, and rows as maps by column.
 */
public final class GivenValue {
  private GivenValue() {}

  /**
   * @param path names the value in an error
   * @param given text, number, list or map
   * @throws Failure CALLER, naming the path and never the value
   */
  public static Value of(FieldDefinition definition, String path, Object given) {
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
          columns.put(column.name(), of(column, path + "." + name, item));
        });
    return new Value.Row(columns);
  }
}
