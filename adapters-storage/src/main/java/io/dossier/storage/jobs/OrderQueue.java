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
  /** The table of orders that are carried out in this process. */
  static final String INSIDE = "scheduled_tasks";

  /** The table of orders that wait for answers from outside. */
  static final String OUTSIDE = "outside_tasks";

  private final Sql sql;
  private final Arrivals arrivals;
  private final String table;

  OrderQueue(Sql sql, Arrivals arrivals) {
    this(sql, arrivals, INSIDE);
  }

  OrderQueue(Sql sql, Arrivals arrivals, String table) {
    this.sql = sql;
    this.arrivals = arrivals;
    this.table = table;
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
              .tableName(table)
              .build()
              .scheduleIfNotExists(task.instance(instance).scheduledTo(due));
        });
  }
}
