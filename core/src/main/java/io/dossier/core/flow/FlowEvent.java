package io.dossier.core.flow;

import io.dossier.core.event.EventType;
import io.dossier.core.event.Occurrence;

/** What happens to flows. */
public sealed interface FlowEvent extends Occurrence {
  FlowId flow();

  @Override
  default String subject() {
    return flow().text();
  }

  /**
   * Every file has ended.
   *
   * @param succeeded whether a document came of any of them
   */
  record Finished(FlowId flow, boolean succeeded) implements FlowEvent {
    @Override
    public EventType type() {
      return EventType.FLOW_FINISHED;
    }
  }
}
