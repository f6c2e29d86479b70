package io.dossier.bench.training;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import java.util.Map;

/**
 * A document whose type and values are known.
 *
 * @param file its name
 * @param form how it was made: {@code pdf}, {@code scan}, {@code photo}, or as its set says
 * @param values by field; what is not printed is absent
 */
record Labelled(
    String file, String form, DocumentType type, Map<String, Value> values, Reading reading) {
  Labelled {
    values = Map.copyOf(values);
  }
}
