package io.dossier.reader.pdf.scene;

/** Whose drawing something is. */
public enum Owner {
  /** The page's own content. */
  PAGE,
  /** A form's field (a widget annotation, ISO 32000-2, 12.5.6.19). */
  FIELD,
  /** Any other annotation: a note, a stamp, a drawn shape. */
  NOTE
}
