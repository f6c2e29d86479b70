package io.dossier.core.accuracy;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well the fields of a sample of documents were found.
 *
 * @param documents in the sample
 * @param whole of those, how many have every field right
 * @param fields by name
 */
public record Accuracy(
    int documents, int whole, Map<String, FieldTally> fields, Calibration calibration) {
  public static final Accuracy NONE = new Accuracy(0, 0, Map.of(), Calibration.NONE);

  public Accuracy {
    fields = Map.copyOf(fields);
  }

  /**
   * Of one document.
   *
   * @param judged the names of the fields whose truth is known, be it that there is none; others
   *     are passed over
   * @param truth a field that the document does not have is absent
   */
  public static Accuracy of(
      Collection<String> judged, Map<String, FieldValue> found, Map<String, Value> truth) {
    Map<String, FieldTally> fields = new TreeMap<>();
    Calibration calibration = Calibration.NONE;
    for (String name : judged) {
      Optional<FieldValue> given = Optional.ofNullable(found.get(name));
      FieldTally tally =
          FieldTally.of(given.map(FieldValue::value), Optional.ofNullable(truth.get(name)));
      fields.put(name, tally);
      if (given.isPresent()) {
        calibration =
            calibration.plus(Calibration.of(given.get().confidence().value(), tally.whole()));
      }
    }
    boolean whole = fields.values().stream().allMatch(FieldTally::whole);
    return new Accuracy(1, whole ? 1 : 0, fields, calibration);
  }

  /** The same figures with no document counting as whole: of documents taken for another type. */
  Accuracy withoutWhole() {
    return new Accuracy(documents, 0, fields, calibration);
  }

  /** Of both samples together. */
  public Accuracy plus(Accuracy more) {
    Map<String, FieldTally> sums = new TreeMap<>(fields);
    more.fields.forEach((name, tally) -> sums.merge(name, tally, FieldTally::plus));
    return new Accuracy(
        documents + more.documents, whole + more.whole, sums, calibration.plus(more.calibration));
  }

  /** All fields together, each value counting the same. */
  public FieldTally overall() {
    return fields.values().stream().reduce(FieldTally.NONE, FieldTally::plus);
  }

  /** The share of documents with every field right; 0 of no documents. */
  public double wholeShare() {
    return documents == 0 ? 0 : (double) whole / documents;
  }

  public Interval wholeInterval() {
    return Interval.wilson(wholeShare(), documents);
  }
}
