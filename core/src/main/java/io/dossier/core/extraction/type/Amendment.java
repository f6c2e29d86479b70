package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts a field right by what is known of its kind, or by what stands beside it. */
public interface Amendment {
  /** The name of the field. */
  String field();

  /**
   * The field as it should be; empty where it stays as it was found.
   *
   * @param fields all that were found, by their names
   */
  Optional<FieldValue> in(Map<String, FieldValue> fields);

  /** The text of the field as it is meant, where it was recognized from a picture. */
  default Optional<FieldValue> respelled(
      Map<String, FieldValue> fields, UnaryOperator<String> meant) {
    return recognized(fields)
        .filter(found -> found.value() instanceof Value.Text)
        .map(
            found ->
                new FieldValue(
                    new Value.Text(meant.apply(((Value.Text) found.value()).text())),
                    found.confidence(),
                    found.provenance()));
  }

  /** The field as it was recognized from a picture; what a text layer says is never amended. */
  default Optional<FieldValue> recognized(Map<String, FieldValue> fields) {
    return Optional.ofNullable(fields.get(field()))
        .filter(found -> found.provenance().source() == Source.OCR);
  }
}
