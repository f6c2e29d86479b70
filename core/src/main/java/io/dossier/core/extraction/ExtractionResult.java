package io.dossier.core.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was made of a reading.
 *
 * @param typeConfidence of the classification; certain when the type was given
 * @param fields by the names of the type's definitions; a field that was not found is absent
 * @param confidence of the whole: how sure a person may be without looking
 * @param missing required fields that were not found, in the order of their definitions
 * @param model name and version of what decided
 */
public record ExtractionResult(
    DocumentType type,
    Confidence typeConfidence,
    Map<String, FieldValue> fields,
    List<Validation> validations,
    Set<Flag> flags,
    Confidence confidence,
    List<String> missing,
    String model) {
  public ExtractionResult {
    fields = Map.copyOf(fields);
    validations = List.copyOf(validations);
    flags = Set.copyOf(flags);
    missing = List.copyOf(missing);
  }
}
