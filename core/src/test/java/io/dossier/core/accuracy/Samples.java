package io.dossier.core.accuracy;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invented labels and results. */
final class Samples {
  private Samples() {}

  static Value text(String text) {
    return new Value.Text(text);
  }

  static FieldValue sure(Value value) {
    return value(value, 1);
  }

  static FieldValue value(Value value, double confidence) {
    return new FieldValue(
        value,
        new Confidence(confidence),
        new Provenance(Provenance.Source.DERIVED, Optional.empty()));
  }

  static LabelledFile label(String file, DocumentType type, Map<String, Value> values) {
    return new LabelledFile(file, Optional.empty(), type, values, values.keySet());
  }

  static ExtractionResult result(
      DocumentType type, double typeConfidence, Map<String, Value> values, double confidence) {
    Map<String, FieldValue> fields = new HashMap<>();
    values.forEach((name, value) -> fields.put(name, value(value, confidence)));
    return new ExtractionResult(
        type,
        new Confidence(typeConfidence),
        fields,
        List.of(),
        Set.of(),
        new Confidence(confidence),
        List.of(),
        "sample-1",
        List.of());
  }
}
