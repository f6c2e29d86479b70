package io.dossier.core.submission;

import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.submission.port.AnalysisQueue;
import java.util.Map;

/** Orders in a map. */
public final class InMemoryAnalysisQueue implements AnalysisQueue {
  private final InMemoryDatabase database;
  private final Map<String, Submission> waiting;

  public InMemoryAnalysisQueue(InMemoryDatabase database) {
    this.database = database;
    waiting = database.table("analysis-orders");
  }

  @Override
  public void enqueue(Submission submission) {
    database.alone(() -> waiting.put(name(submission), submission));
  }

  public int orders(Submission submission) {
    return database.alone(() -> waiting.containsKey(name(submission)) ? 1 : 0);
  }

  private static String name(Submission submission) {
    return submission.id() + ":" + submission.deaths();
  }
}
