package io.dossier.storage.jobs;

import io.dossier.core.template.port.LearningQueue;
import io.dossier.storage.jdbc.Sql;
import java.time.Instant;
import java.time.InstantSource;

/** The queue of learning in db-scheduler's table. */
public final class DbLearningQueue implements LearningQueue {
  private final OrderQueue queue;
  private final InstantSource clock;

  public DbLearningQueue(Sql sql, Arrivals arrivals, InstantSource clock) {
    this.queue = new OrderQueue(sql, arrivals);
    this.clock = clock;
  }

  @Override
  public void enqueue(Order order) {
    Instant now = clock.instant();
    queue.order(LearningTask.DESCRIPTOR, LearningTask.instance(order, now.toEpochMilli()), now);
  }
}
