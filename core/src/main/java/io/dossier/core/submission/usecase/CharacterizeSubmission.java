package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Characteristics;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.AnalysisQueue;
import io.dossier.core.submission.port.Submissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Takes what a caller says of a document; the analysis waits for it where that was enabled. */
public final class CharacterizeSubmission {
  private final Submissions submissions;
  private final AnalysisQueue queue;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public CharacterizeSubmission(
      Submissions submissions,
      AnalysisQueue queue,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.submissions = submissions;
    this.queue = queue;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws Failure NOT_FOUND; CALLER when characteristics were not enabled; CONFLICT once the
   *     analysis has begun
   */
  public void execute(Caller caller, SubmissionId id, Characteristics characteristics) {
    caller.require(Scope.SUBMISSIONS_WRITE);
    transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Submission before =
              submissions
                  .lock(caller.organization(), id)
                  .orElseThrow(() -> Failure.notFound("submission"));
          Submission after = before.characterized(characteristics, now);
          submissions.save(after);
          if (before.stage() == Stage.AWAITING_CHARACTERISTICS) {
            queue.enqueue(after);
          }
          audit.append(
              AuditEntry.done(caller, now, "submission.characterized", id.text(), Map.of()));
        });
  }
}
