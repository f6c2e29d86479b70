package io.dossier.core.customer;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of a customer. */
public record CustomerId(String text) {
  public CustomerId {
    text = Ids.require("cus", text);
  }

  public static CustomerId of(Ulid ulid) {
    return new CustomerId(Ids.make("cus", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
