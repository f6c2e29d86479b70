package io.dossier.core.accuracy;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One value that is wrong. Holds text of the document: for whoever asked for it, and for no log.
 *
 * @param field its name, followed by the column's where the field is a table: {@code
 *     lineItems.amount}
 * @param expected empty where the document has no such value
 * @param given empty where none was given
 * @param confidence that the field was given with; empty where it was not given
 */
public record Miss(
    String field,
    MissKind kind,
    Optional<Value> expected,
    Optional<Value> given,
    OptionalDouble confidence) {

  /**
   * What is wrong about one field of a document.
   *
   * @param whole the kind of all that is wrong, where the document as a whole went wrong
   */
  static List<Miss> of(
      String field, Optional<FieldValue> given, Optional<Value> truth, Optional<MissKind> whole) {
    Optional<Value> found = given.map(FieldValue::value);
    boolean list =
        found.filter(Value.Items.class::isInstance).isPresent()
            || truth.filter(Value.Items.class::isInstance).isPresent();
    OptionalDouble confidence =
        given.stream().mapToDouble(value -> value.confidence().value()).findFirst();
    List<Miss> misses = new ArrayList<>();
    for (Cell cell : Cell.of(found, truth)) {
      if (!cell.right()) {
        misses.add(
            new Miss(
                cell.column().map(column -> field + "." + column).orElse(field),
                whole.orElseGet(() -> MissKind.of(cell, list)),
                cell.truth(),
                cell.found(),
                confidence));
      }
    }
    return misses;
  }
}
