package io.dossier.core.flow.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.Destination;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowId;
import java.util.List;

/** Shows how the calling back of a flow goes, once for each time that it finished. */
public final class ShowCallbacks {
  private final ShowFlow flows;
  private final Endpoints endpoints;
  private final Deliveries deliveries;

  public ShowCallbacks(ShowFlow flows, Endpoints endpoints, Deliveries deliveries) {
    this.flows = flows;
    this.endpoints = endpoints;
    this.deliveries = deliveries;
  }

  /** Oldest first; what is older than events are kept is not there any more. */
  public List<Delivery> execute(Caller caller, FlowId id) {
    Flow flow = flows.readable(caller, id);
    return endpoints.list(caller.organization()).stream()
        .filter(endpoint -> endpoint.destination() instanceof Destination.Callbacks)
        .flatMap(endpoint -> deliveries.of(endpoint.id(), flow.told()).stream())
        .toList();
  }
}
