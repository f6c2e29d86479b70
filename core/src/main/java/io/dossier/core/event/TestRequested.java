package io.dossier.core.event;

/** Somebody asked that an endpoint be tried. */
public record TestRequested(EndpointId endpoint) implements Occurrence {
  @Override
  public EventType type() {
    return EventType.WEBHOOK_TEST;
  }

  @Override
  public String subject() {
    return endpoint.text();
  }
}
