package io.dossier.core.flow.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowId;
import java.time.Instant;

/** Orders about flows, given in the transaction of what makes them necessary. */
public interface FlowQueue {
  /** To fetch a file that is awaited. */
  void fetch(Flow flow, FlowFile file, Instant due);

  /**
   * To see whether the flow has finished.
   *
   * @param cause why now; another cause is another order
   */
  void advance(OrganizationId organization, FlowId flow, String cause, Instant due);
}
