package io.dossier.core.flow.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.FlowEvent;
import io.dossier.core.flow.port.Flows;
import java.util.Optional;

/** What the receiver of an event is told that the event itself does not hold. */
public final class DetailFlowEvent {
  private final Flows flows;

  public DetailFlowEvent(Flows flows) {
    this.flows = flows;
  }

  /** The application's id; empty once the flow is erased. */
  public Optional<String> execute(OrganizationId organization, FlowEvent event) {
    return flows.find(organization, event.flow()).map(flow -> flow.particulars().applicationId());
  }
}
