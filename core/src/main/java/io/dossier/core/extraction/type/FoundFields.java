package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import java.util.List;
import java.util.Map;

/** The fields of one document and the rules that were held against them. */
public record FoundFields(Map<String, FieldValue> fields, List<Validation> validations) {
  public FoundFields {
    fields = Map.copyOf(fields);
    validations = List.copyOf(validations);
  }

  static final FoundFields NONE = new FoundFields(Map.of(), List.of());
}
