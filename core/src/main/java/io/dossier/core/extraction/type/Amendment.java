package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import java.util.Map;
import java.util.Optional;

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
}
