package io.dossier.storage.jobs;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.port.FlowQueue;
import io.dossier.storage.jdbc.Sql;
import java.time.Instant;

/** The queue of flows in db-scheduler's table. */
public final class DbFlowQueue implements FlowQueue {
  private final OrderQueue queue;

  public DbFlowQueue(Sql sql, Arrivals arrivals) {
    this.queue = new OrderQueue(sql, arrivals, OrderQueue.OUTSIDE);
  }

  @Override
  public void fetch(Flow flow, FlowFile file, Instant due) {
    queue.order(FlowTasks.FETCH, FlowTasks.fetch(flow, file), due);
  }

  @Override
  public void advance(OrganizationId organization, FlowId flow, String cause, Instant due) {
    queue.order(FlowTasks.ADVANCE, FlowTasks.advance(organization, flow, cause), due);
  }
}
