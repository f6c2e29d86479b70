package io.dossier.core.extraction;

import io.dossier.core.reading.Reading;
import java.util.Optional;

/**
 * Makes an extraction of a reading. Deterministic: the same reading, hint and model give the same
 * result. Safe for many threads.
 */
public interface FieldExtractor {
  /**
   * @param hint the type when the caller knows it; classification is then skipped
   */
  ExtractionResult extract(Reading reading, Optional<DocumentType> hint);
}
