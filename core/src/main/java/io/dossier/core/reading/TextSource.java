package io.dossier.core.reading;

/** Where a piece of text came from. */
public enum TextSource {
  /** Written in the PDF as text. */
  TEXT_LAYER,
  /** Recognized from a picture. */
  OCR,
  /**
   * Recognized from a picture as a line of a machine readable zone: at its full width, cell by
   * cell, with only characters that its places may hold.
   */
  ZONE
}
