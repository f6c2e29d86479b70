package io.dossier.core.submission;

import java.util.Locale;

/** What may be made of a submission. */
public enum Pipeline {
  QUALITY,
  FRAUD,
  CLASSIFICATION,
  CONTENT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
