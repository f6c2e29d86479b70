package io.dossier.http.event;

import io.dossier.core.event.Event;
import io.dossier.core.event.Occurrence;
import io.dossier.core.event.port.MessageBodies;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Bodies as JSON, each context's events in the form of that context. */
@Singleton
final class JsonBodies implements MessageBodies {
  private final List<EventForm<?>> forms;
  private final JsonMapper json;

  JsonBodies(List<EventForm<?>> forms, JsonMapper json) {
    this.forms = List.copyOf(forms);
    this.json = json;
  }

  @Override
  public byte[] write(Event event, Fields fields) {
    Object body =
        forms.stream()
            .filter(form -> form.of().isInstance(event.occurrence()))
            .findFirst()
            .map(form -> body(form, event, fields))
            .orElseThrow(
                () -> new IllegalStateException("no form of " + event.occurrence().type().code()));
    try {
      return json.writeValueAsBytes(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T extends Occurrence> Object body(EventForm<T> form, Event event, Fields fields) {
    return form.body(event, form.of().cast(event.occurrence()), fields);
  }
}
