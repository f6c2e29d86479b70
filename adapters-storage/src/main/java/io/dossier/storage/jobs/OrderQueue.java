package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.dossier.storage.jdbc.Sql;
import java.time.Instant;

/**
 * Writes orders into db-scheduler's table within the caller's transaction, and says to the workers
 * of this process that there are some.
 */
final class OrderQueue {
  private final Sql sql;
  private final Arrivals arrivals;

  OrderQueue(Sql sql, Arrivals arrivals) {
    this.sql = sql;
    this.arrivals = arrivals;
  }

  /**
   * @param instance names the order; one that waits already is not ordered twice
   */
  void order(TaskDescriptor<Void> task, String instance, Instant due) {
    CurrentConnection.with(
        sql,
        source -> {
          arrivals.onCommit(sql);
          return SchedulerClient.Builder.create(source)
              .build()
              .scheduleIfNotExists(task.instance(instance).scheduledTo(due));
        });
  }
}
