package io.dossier.core.access;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of an API key. */
public record KeyId(String text) {
  public KeyId {
    text = Ids.require("key", text);
  }

  public static KeyId of(Ulid ulid) {
    return new KeyId(Ids.make("key", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
