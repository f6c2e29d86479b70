package io.dossier.core.accuracy;

import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.classification.Classified;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was made of a labelled file, held against the truth. A value of a document that was taken
 * for another type is compared by its field's name, as a caller would who looks for it there; the
 * document does not count as whole.
 *
 * @param found what it was taken for; empty where the file could not be read
 * @param accuracy of this document alone
 * @param rows of its tables, by field: whole rows
 * @param misses every value that is wrong
 */
public record JudgedDocument(
    LabelledFile label,
    Optional<Classified> found,
    Accuracy accuracy,
    Map<String, FieldTally> rows,
    List<Miss> misses) {
  public JudgedDocument {
    rows = Map.copyOf(rows);
    misses = List.copyOf(misses);
  }

  /**
   * @param judged the names of the fields by which documents of the type are judged
   * @param result empty where the file could not be read
   */
  public static JudgedDocument of(
      LabelledFile label, Collection<String> judged, Optional<ExtractionResult> result) {
    Map<String, FieldValue> fields = result.map(ExtractionResult::fields).orElse(Map.of());
    boolean typeRight = result.filter(made -> made.type() == label.type()).isPresent();
    Optional<MissKind> whole =
        typeRight
            ? Optional.empty()
            : Optional.of(result.isPresent() ? MissKind.WRONG_TYPE : MissKind.UNREAD);
    Accuracy accuracy = Accuracy.of(judged, fields, label.values());
    List<Miss> misses = new ArrayList<>();
    for (String name : judged) {
      misses.addAll(
          Miss.of(
              name,
              Optional.ofNullable(fields.get(name)),
              Optional.ofNullable(label.values().get(name)),
              whole));
    }
    return new JudgedDocument(
        label,
        result.map(made -> new Classified(made.type(), made.typeConfidence())),
        typeRight ? accuracy : accuracy.withoutWhole(),
        rows(label, judged, fields),
        misses);
  }

  private static Map<String, FieldTally> rows(
      LabelledFile label, Collection<String> judged, Map<String, FieldValue> fields) {
    Map<String, FieldTally> rows = new TreeMap<>();
    for (FieldDefinition field : label.type().fields()) {
      if (!field.items().isEmpty() && judged.contains(field.name())) {
        Optional<Value> found =
            Optional.ofNullable(fields.get(field.name())).map(FieldValue::value);
        Optional<Value> truth = Optional.ofNullable(label.values().get(field.name()));
        rows.put(field.name(), FieldTally.ofRows(found, truth));
      }
    }
    return rows;
  }

  public boolean typeRight() {
    return found.filter(classified -> classified.type() == label.type()).isPresent();
  }
}
