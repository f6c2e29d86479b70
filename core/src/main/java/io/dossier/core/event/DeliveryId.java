package io.dossier.core.event;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of a delivery. */
public record DeliveryId(String text) {
  public DeliveryId {
    text = Ids.require("dlv", text);
  }

  public static DeliveryId of(Ulid ulid) {
    return new DeliveryId(Ids.make("dlv", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
