package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.storage.jdbc.Sql;
import java.time.Instant;
import java.time.InstantSource;

/** The queue of learning in db-scheduler's table, written within the caller's transaction. */
public final class DbLearningQueue implements LearningQueue {
  private final Sql sql;
  private final Arrivals arrivals;
  private final InstantSource clock;

  public DbLearningQueue(Sql sql, Arrivals arrivals, InstantSource clock) {
    this.sql = sql;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  @Override
  public void enqueue(Order order) {
    Instant now = clock.instant();
    CurrentConnection.with(
        sql,
        source -> {
          arrivals.onCommit(sql);
          return SchedulerClient.Builder.create(source)
              .build()
              .scheduleIfNotExists(
                  LearningTask.DESCRIPTOR
                      .instance(LearningTask.instance(order, now.toEpochMilli()))
                      .scheduledTo(now));
        });
  }
}
