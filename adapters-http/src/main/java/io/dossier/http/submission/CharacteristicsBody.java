package io.dossier.http.submission;

import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Characteristics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads characteristics: an object of objects, whose values are taken by their paths. */
final class CharacteristicsBody {
  private static final int LONGEST_VALUE = 1024;
  private static final int DEEPEST = 6;

  private final Map<String, String> values = new LinkedHashMap<>();

  private CharacteristicsBody() {}

  static Characteristics read(Map<String, Object> body) {
    CharacteristicsBody reading = new CharacteristicsBody();
    body.forEach((name, value) -> reading.take(name, value, 1));
    return new Characteristics(reading.values);
  }

  private void take(String path, Object value, int depth) {
    if (depth > DEEPEST) {
      throw Failure.invalid("body", "nests deeper than " + DEEPEST);
    }
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, inner) -> take(path + "." + name, inner, depth + 1));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        take(path + "." + i, list.get(i), depth + 1);
      }
    } else if (value != null) {
      String text = value.toString();
      if (text.length() > LONGEST_VALUE) {
        throw Failure.invalid(path, "must have at most " + LONGEST_VALUE + " characters");
      }
      values.put(path, text);
    }
  }
}
