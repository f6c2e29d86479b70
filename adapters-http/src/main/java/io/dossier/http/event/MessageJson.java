package io.dossier.http.event;

import io.dossier.core.event.Event;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** What is sent of an event, as Standard Webhooks proposes it. */
@Serdeable
public record MessageJson(String type, Instant timestamp, Object data) {
  public static MessageJson of(Event event, Object data) {
    return new MessageJson(event.occurrence().type().code(), event.at(), data);
  }
}
