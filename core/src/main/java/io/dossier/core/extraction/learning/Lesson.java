package io.dossier.core.extraction.learning;

import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import java.util.Map;

/**
 * A corrected document.
 *
 * @param fields the values that an analyst vouched for, by name; a field that the document does not
 *     have is absent
 */
public record Lesson(Reading reading, Map<String, Value> fields) {
  public Lesson {
    fields = Map.copyOf(fields);
  }

  /** Without its content, which is a customer's. */
  @Override
  public String toString() {
    return "Lesson[" + fields.size() + " fields]";
  }
}
