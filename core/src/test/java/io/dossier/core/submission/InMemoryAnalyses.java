package io.dossier.core.submission;

import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.submission.port.Analyses;
import java.util.Map;
import java.util.Optional;

/** Analyses in a map. */
public final class InMemoryAnalyses implements Analyses {
  private final InMemoryDatabase database;
  private final Map<SubmissionId, Analysis> kept;

  public InMemoryAnalyses(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("analyses");
  }

  @Override
  public void keep(Submission submission, Analysis analysis) {
    database.alone(() -> kept.put(submission.id(), analysis));
  }

  @Override
  public Optional<Analysis> find(Submission submission) {
    return database.alone(() -> Optional.ofNullable(kept.get(submission.id())));
  }
}
