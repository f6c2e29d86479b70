package io.dossier.core.access;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of a client, its {@code client_id}. */
public record ClientId(String text) {
  public ClientId {
    text = Ids.require("cli", text);
  }

  public static ClientId of(Ulid ulid) {
    return new ClientId(Ids.make("cli", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
