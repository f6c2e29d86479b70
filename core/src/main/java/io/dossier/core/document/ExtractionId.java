package io.dossier.core.document;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of one extraction. */
public record ExtractionId(String text) {
  public ExtractionId {
    text = Ids.require("ext", text);
  }

  public static ExtractionId of(Ulid ulid) {
    return new ExtractionId(Ids.make("ext", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
