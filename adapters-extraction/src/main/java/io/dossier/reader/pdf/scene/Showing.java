package io.dossier.reader.pdf.scene;

/** Whether a glyph is seen where nothing lies over it. */
public enum Showing {
  PAINTED,
  /** Neither filled nor stroked: text rendering modes 3 and 7 (ISO 32000-2, 9.3.6). */
  INVISIBLE,
  /** Outside of the crop box. */
  OFF_PAGE,
  /** Outside of what the clipping path lets through (8.5.4). */
  CLIPPED,
  /** In optional content that is switched off (8.11). */
  SWITCHED_OFF
}
