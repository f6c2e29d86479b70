package io.dossier.core.event;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of an event; the {@code webhook-id} of each attempt to tell of it. */
public record EventId(String text) {
  public EventId {
    text = Ids.require("evt", text);
  }

  public static EventId of(Ulid ulid) {
    return new EventId(Ids.make("evt", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
