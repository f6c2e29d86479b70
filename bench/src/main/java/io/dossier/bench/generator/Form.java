package io.dossier.bench.generator;

import java.util.Locale;

/** How a document is put out. */
public enum Form {
  /** A PDF with a text layer. */
  PDF,
  /** A picture as drawn. */
  CLEAN,
  /** As an office scanner gives it, in colour, grey or black and white. */
  SCAN,
  /** As a phone's camera gives it. */
  PHOTO;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
