package io.dossier.core.extraction;

/** One field as it was found. */
public record FieldValue(Value value, Confidence confidence, Provenance provenance) {
  /** The same, found so many pages further on. */
  FieldValue later(int pages) {
    return pages == 0 ? this : new FieldValue(value, confidence, provenance.later(pages));
  }
}
