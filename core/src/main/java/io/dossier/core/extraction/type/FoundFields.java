package io.dossier.core.extraction.type;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of one document and the rules that were held against them. */
public record FoundFields(Map<String, FieldValue> fields, List<Validation> validations) {
  public FoundFields {
    fields = Map.copyOf(fields);
    validations = List.copyOf(validations);
  }

  /** A broken rule makes the fields it looks at doubtful. */
  private static final double BROKEN_RULE = 0.6;

  static final FoundFields NONE = new FoundFields(Map.of(), List.of());

  /** The fields, less sure where a rule that looks at them is broken. */
  public Map<String, FieldValue> doubted() {
    Map<String, FieldValue> doubted = new HashMap<>(fields);
    for (Validation validation : validations) {
      if (!validation.passed() && !validation.tellsFault()) {
        for (String name : validation.fields()) {
          doubted.computeIfPresent(
              name,
              (key, field) ->
                  new FieldValue(
                      field.value(),
                      new Confidence(field.confidence().value() * BROKEN_RULE),
                      field.provenance()));
        }
      }
    }
    return doubted;
  }
}
