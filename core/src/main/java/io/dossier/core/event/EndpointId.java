package io.dossier.core.event;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of an endpoint. */
public record EndpointId(String text) {
  public EndpointId {
    text = Ids.require("whk", text);
  }

  public static EndpointId of(Ulid ulid) {
    return new EndpointId(Ids.make("whk", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
