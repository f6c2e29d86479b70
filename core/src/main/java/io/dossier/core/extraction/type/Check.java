package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import java.util.Map;
import java.util.Optional;

/** A rule held against the fields; empty when what it needs was not found. */
@FunctionalInterface
public interface Check {
  Optional<Validation> of(Map<String, FieldValue> fields);
}
