package io.dossier.http.event;

import io.dossier.core.event.Event;
import io.dossier.core.event.TestRequested;
import io.dossier.core.event.port.MessageBodies.Fields;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;

/** A test of an endpoint, as it is sent. */
@Singleton
final class TestForm implements EventForm<TestRequested> {
  @Serdeable
  record TestJson(String webhookId) {}

  @Override
  public Class<TestRequested> of() {
    return TestRequested.class;
  }

  @Override
  public Object body(Event event, TestRequested occurrence, Fields fields) {
    return MessageJson.of(event, new TestJson(occurrence.endpoint().text()));
  }
}
