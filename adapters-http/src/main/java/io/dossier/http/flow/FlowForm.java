package io.dossier.http.flow;

import io.dossier.core.event.Event;
import io.dossier.core.event.port.MessageBodies.Fields;
import io.dossier.core.flow.FlowEvent;
import io.dossier.core.flow.FlowProgress.Step;
import io.dossier.core.flow.usecase.DetailFlowEvent;
import io.dossier.http.event.EventForm;
import io.dossier.http.event.MessageJson;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.inject.Singleton;

/** Events of flows, as they are sent. */
@Singleton
public final class FlowForm implements EventForm<FlowEvent.Finished> {
  private final DetailFlowEvent details;

  public FlowForm(DetailFlowEvent details) {
    this.details = details;
  }

  /**
   * @param applicationId null once the flow is erased
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FinishedJson(String flowUuid, @Nullable String applicationId, Step masterStatus) {}

  @Override
  public Class<FlowEvent.Finished> of() {
    return FlowEvent.Finished.class;
  }

  @Override
  public Object body(Event event, FlowEvent.Finished occurrence, Fields fields) {
    return MessageJson.of(
        event,
        new FinishedJson(
            occurrence.flow().text(),
            details.execute(event.organization(), occurrence).orElse(null),
            occurrence.succeeded() ? Step.SUCCESS : Step.FAILED));
  }
}
