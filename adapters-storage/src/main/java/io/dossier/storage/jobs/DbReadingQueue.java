package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.dossier.core.document.Document;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.storage.jdbc.Sql;

/** The queue of readings in db-scheduler's table, written within the caller's transaction. */
public final class DbReadingQueue implements ReadingQueue {
  private final Sql sql;

  public DbReadingQueue(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void enqueue(Document document) {
    CurrentConnection.with(
        sql,
        source ->
            SchedulerClient.Builder.create(source)
                .build()
                .scheduleIfNotExists(
                    ReadingTask.DESCRIPTOR
                        .instance(ReadingTask.instance(document))
                        .scheduledTo(ReadingTask.due(document))));
  }
}
