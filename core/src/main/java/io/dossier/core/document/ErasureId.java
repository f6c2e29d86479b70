package io.dossier.core.document;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of an erasure record. */
public record ErasureId(String text) {
  public ErasureId {
    text = Ids.require("ers", text);
  }

  public static ErasureId of(Ulid ulid) {
    return new ErasureId(Ids.make("ers", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
