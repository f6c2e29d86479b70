package io.dossier.core.extraction.learning;

import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import java.util.Map;
import java.util.Set;

/**
 * A corrected document.
 *
 * @param fields the values that an analyst vouched for, by name; a field that the document does not
 *     have is absent
 * @param unasked fields of the form that the analyst was not asked about: their absence tells
 *     nothing
 */
public record Lesson(Reading reading, Map<String, Value> fields, Set<String> unasked) {
  public Lesson {
    fields = Map.copyOf(fields);
    unasked = Set.copyOf(unasked);
  }

  /** Of which the analyst saw every field. */
  public Lesson(Reading reading, Map<String, Value> fields) {
    this(reading, fields, Set.of());
  }

  /** Without its content, which is a customer's. */
  @Override
  public String toString() {
    return "Lesson[" + fields.size() + " fields]";
  }
}
