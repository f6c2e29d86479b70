package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.candidate.MarkedText;
import java.util.Optional;

/** Finds a field whose value is rows. */
public interface RowsSource {
  /** Of the field. */
  String name();

  /** The rows with where they stand; empty when there are none. */
  Optional<FieldValue> in(MarkedText text);
}
