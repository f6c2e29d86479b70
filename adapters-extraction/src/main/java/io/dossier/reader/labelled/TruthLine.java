package io.dossier.reader.labelled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dossier.core.accuracy.LabelledFile;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.GivenValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a file of truth. Errors are {@link Failure}s that name what is wrong, not values. */
final class TruthLine {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private TruthLine() {}

  static LabelledFile parsed(String line) {
    Map<String, Object> given = object(line);
    String file = text(given, "file");
    try {
      DocumentType type = type(text(given, "type"));
      Map<?, ?> fields = fields(given);
      Map<String, Value> values = new HashMap<>();
      fields.forEach(
          (name, value) -> {
            FieldDefinition field = field(type, String.valueOf(name));
            if (!isNone(value)) {
              values.put(
                  field.name(), GivenValue.of(field, "fields." + name, withoutBlanks(value)));
            }
          });
      return new LabelledFile(file, form(given), type, values, names(fields));
    } catch (Failure e) {
      throw Failure.of(e.category(), e.code(), file + ": " + e.message());
    }
  }

  private static Map<String, Object> object(String line) {
    try {
      return JSON.readValue(line, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
      throw Failure.of(Category.CALLER, "invalid", "is not one JSON object" + place);
    }
  }

  private static String text(Map<String, Object> given, String name) {
    if (given.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw Failure.invalid(name, "must be a text that is not blank");
  }

  private static Optional<String> form(Map<String, Object> given) {
    return given.get("form") == null ? Optional.empty() : Optional.of(text(given, "form"));
  }

  private static DocumentType type(String code) {
    return DocumentType.ofCode(code)
        .orElseThrow(() -> Failure.invalid("type", "there is no type " + code));
  }

  private static Map<?, ?> fields(Map<String, Object> given) {
    if (given.get("fields") instanceof Map<?, ?> fields) {
      return fields;
    }
    throw Failure.invalid("fields", "must be an object");
  }

  private static Set<String> names(Map<?, ?> fields) {
    return fields.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private static FieldDefinition field(DocumentType type, String name) {
    return type.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Failure.invalid("fields." + name, "a " + type.code() + " has no such field"));
  }

  private static boolean isNone(@Nullable Object value) {
    return value == null || value instanceof String text && text.isBlank();
  }

  /** Rows without the columns that they do not have. */
  private static Object withoutBlanks(Object value) {
    if (value instanceof List<?> rows) {
      return rows.stream().map(row -> row == null ? "" : withoutBlanks(row)).toList();
    }
    if (value instanceof Map<?, ?> row) {
      Map<Object, Object> there = new HashMap<>();
      row.forEach(
          (column, cell) -> {
            if (!isNone(cell)) {
              there.put(column, cell);
            }
          });
      return there;
    }
    return value;
  }
}
