package io.dossier.bench.flow;

import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Value;
import io.dossier.core.flow.FlowField;
import io.dossier.core.flow.FlowNames;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What flows show of a document of which everything is read as it stands. */
final class RightlyRead {
  private RightlyRead() {}

  /** By the names of flows; dates as texts of the form 2026-11-25. */
  static Map<String, FlowField> fields(DocumentType type, GeneratedDocument document) {
    Map<String, FieldValue> fields = new HashMap<>();
    document
        .fields()
        .forEach(
            (name, truth) ->
                fields.put(
                    name,
                    new FieldValue(
                        value(truth),
                        new Confidence(1),
                        new Provenance(Source.MANUAL, Optional.empty()))));
    return FlowNames.shipped().found(type, fields);
  }

  private static Value value(Object truth) {
    if (truth instanceof BigDecimal number) {
      return new Value.Number(number);
    }
    if (truth instanceof List<?> items) {
      return new Value.Items(items.stream().map(RightlyRead::value).toList());
    }
    if (truth instanceof Map<?, ?> columns) {
      Map<String, Value> values = new HashMap<>();
      columns.forEach((name, column) -> values.put(String.valueOf(name), value(column)));
      return new Value.Row(values);
    }
    return new Value.Text(String.valueOf(truth));
  }
}
