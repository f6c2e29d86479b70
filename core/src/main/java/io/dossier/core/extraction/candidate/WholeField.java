package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.FieldValue;
import java.util.Optional;

/**
 * A field whose value is found as a whole, with nothing to choose from: rows of a table, a list,
 * what the page itself looks like.
 */
public interface WholeField {
  String name();

  /** The value with where it stands; empty where there is none. */
  Optional<FieldValue> in(MarkedText text);
}
