package io.dossier.core.document;

import io.dossier.core.extraction.masking.Masking;

/**
 * An extraction as it may leave the core: made by masking alone, so that nothing which takes one
 * can show a number that its organization does not.
 */
public final class ExtractionView {
  private final Extraction masked;

  private ExtractionView(Extraction masked) {
    this.masked = masked;
  }

  /**
   * @param masking of the extraction's document
   */
  public static ExtractionView of(Extraction extraction, Masking masking) {
    return new ExtractionView(
        new Extraction(
            extraction.id(),
            extraction.document(),
            extraction.method(),
            extraction.template(),
            masking.result(extraction.result()),
            extraction.engines(),
            extraction.notices(),
            masking.text(extraction.rawText()),
            extraction.createdAt(),
            extraction.duration()));
  }

  /** The extraction with masked values and masked text; all else as it is. */
  public Extraction masked() {
    return masked;
  }
}
