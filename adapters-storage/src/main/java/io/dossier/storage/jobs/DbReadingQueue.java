package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.dossier.core.document.Document;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.storage.jdbc.Sql;

/** The queue of readings in db-scheduler's table, written within the caller's transaction. */
public final class DbReadingQueue implements ReadingQueue {
  private final Sql sql;
  private final Arrivals arrivals;

  public DbReadingQueue(Sql sql, Arrivals arrivals) {
    this.sql = sql;
    this.arrivals = arrivals;
  }

  @Override
  public void enqueue(Document document) {
    CurrentConnection.with(
        sql,
        source -> {
          arrivals.onCommit(sql);
          return SchedulerClient.Builder.create(source)
              .build()
              .scheduleIfNotExists(
                  ReadingTask.DESCRIPTOR
                      .instance(ReadingTask.instance(document))
                      .scheduledTo(ReadingTask.due(document)));
        });
  }
}
