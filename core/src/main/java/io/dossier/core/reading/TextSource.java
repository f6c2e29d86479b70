package io.dossier.core.reading;

/** Where a piece of text came from. */
public enum TextSource {
  /** Written in the PDF as text. */
  TEXT_LAYER,
  /** Recognized from a picture. */
  OCR
}
