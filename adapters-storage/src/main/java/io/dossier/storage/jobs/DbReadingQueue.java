package io.dossier.storage.jobs;

import io.dossier.core.document.Document;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.storage.jdbc.Sql;

/** The queue of readings in db-scheduler's table. */
public final class DbReadingQueue implements ReadingQueue {
  private final OrderQueue queue;

  public DbReadingQueue(Sql sql, Arrivals arrivals) {
    this.queue = new OrderQueue(sql, arrivals);
  }

  @Override
  public void enqueue(Document document) {
    queue.order(ReadingTask.DESCRIPTOR, ReadingTask.instance(document), ReadingTask.due(document));
  }
}
