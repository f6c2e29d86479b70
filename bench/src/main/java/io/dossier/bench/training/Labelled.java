package io.dossier.bench.training;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import java.util.Map;
import java.util.Set;

/**
 * A document whose type and values are known.
 *
 * @param set the folder it is of
 * @param file its name
 * @param form how it was made: {@code pdf}, {@code scan}, {@code photo}, or as its set says
 * @param values by field; what is not printed is absent
 * @param times how often it counts in training: documents of life would else vanish among many
 *     generated ones
 * @param told the fields that its set tells: of any other it is unknown whether it is printed
 */
record Labelled(
    String set,
    String file,
    String form,
    DocumentType type,
    Map<String, Value> values,
    int times,
    Set<String> told,
    Reading reading) {
  Labelled {
    values = Map.copyOf(values);
    told = Set.copyOf(told);
  }

  Labelled telling(Set<String> fields) {
    return new Labelled(set, file, form, type, values, times, fields, reading);
  }
}
