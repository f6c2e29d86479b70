package io.dossier.storage.jobs;

import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.AnalysisQueue;
import io.dossier.storage.jdbc.Sql;

/** The queue of analyses in db-scheduler's table. */
public final class DbAnalysisQueue implements AnalysisQueue {
  private final OrderQueue queue;

  public DbAnalysisQueue(Sql sql, Arrivals arrivals) {
    this.queue = new OrderQueue(sql, arrivals);
  }

  @Override
  public void enqueue(Submission submission) {
    queue.order(AnalysisTask.DESCRIPTOR, AnalysisTask.instance(submission), submission.updatedAt());
  }
}
