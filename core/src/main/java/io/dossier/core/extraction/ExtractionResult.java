package io.dossier.core.extraction;

import io.dossier.core.reading.PageRange;
import java.util.HashMap;
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
 * @param parts the documents of the file, in the order of their pages; the type and the fields are
 *     those of {@linkplain Part#main one of them}. Empty where that is not known, as of what was
 *     stored before files were taken apart
 */
public record ExtractionResult(
    DocumentType type,
    Confidence typeConfidence,
    Map<String, FieldValue> fields,
    List<Validation> validations,
    Set<Flag> flags,
    Confidence confidence,
    List<String> missing,
    String model,
    List<Part> parts) {
  public ExtractionResult {
    fields = Map.copyOf(fields);
    validations = List.copyOf(validations);
    flags = Set.copyOf(flags);
    missing = List.copyOf(missing);
    parts = List.copyOf(parts);
  }

  /**
   * The same as of a file, where it was made of some of its pages alone.
   *
   * @param pages of which it was made
   * @param all the documents of the file
   */
  public ExtractionResult within(PageRange pages, List<Part> all) {
    Map<String, FieldValue> moved = new HashMap<>();
    fields.forEach((name, field) -> moved.put(name, field.later(pages.first())));
    return new ExtractionResult(
        type, typeConfidence, moved, validations, flags, confidence, missing, model, all);
  }
}
