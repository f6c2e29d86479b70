package io.dossier.core.document;

import io.dossier.core.extraction.masking.Masking;

/**
 * An extraction as it may leave the core: made by masking alone, so that nothing which takes one
 * can show a number that its organization does not.
 */
public final class ExtractionView {
  private final Extraction masked;
  private final String text;
  private final Masking masking;

  private ExtractionView(Extraction masked, String text, Masking masking) {
    this.masked = masked;
    this.text = text;
    this.masking = masking;
  }

  /**
   * @param masking of the extraction's document
   */
  public static ExtractionView of(Extraction extraction, Masking masking) {
    Extraction masked =
        new Extraction(
            extraction.id(),
            extraction.document(),
            extraction.method(),
            extraction.template(),
            masking.result(extraction.result()),
            extraction.engines(),
            extraction.notices(),
            "",
            extraction.createdAt(),
            extraction.duration());
    return new ExtractionView(masked, extraction.rawText(), masking);
  }

  /** The extraction with masked values and without its text; all else as it is. */
  public Extraction masked() {
    return masked;
  }

  /** All that was read, masked; made at each call, since few ask for it and it may be long. */
  public String rawText() {
    return masking.text(text);
  }
}
