package io.dossier.core.erasure.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Submissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Erases a submission: its key is destroyed with its row, its characteristics and its analysis, and
 * then its sealed file removed. A kill between those steps leaves nothing readable, and the next
 * start finishes them.
 */
public final class EraseSubmission {
  private static final int BATCH = 100;

  private final Submissions submissions;
  private final SealedFiles files;
  private final ErasureJournal journal;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public EraseSubmission(
      Submissions submissions,
      SealedFiles files,
      ErasureJournal journal,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.submissions = submissions;
    this.files = files;
    this.journal = journal;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws Failure NOT_FOUND; CONFLICT while it is under analysis
   */
  public void execute(Caller caller, SubmissionId id) {
    caller.require(Scope.SUBMISSIONS_WRITE);
    Submission erased = transactions.inTransaction(() -> erase(caller, id));
    erased.file().ifPresent(file -> files.delete(file.name()));
  }

  /** Erases what is past its retention. */
  public void sweepRetention() {
    for (Submission submission : submissions.pastRetention(clock.instant(), BATCH)) {
      execute(Caller.system(submission.organization()), submission.id());
    }
  }

  private Submission erase(Caller caller, SubmissionId id) {
    Instant now = clock.instant();
    Submission submission =
        submissions
            .lock(caller.organization(), id)
            .orElseThrow(() -> Failure.notFound("submission"));
    if (submission.stage() == Stage.PROCESSING) {
      throw Failure.conflict("processing", "the submission is being analysed");
    }
    submissions.delete(submission);
    audit.append(AuditEntry.done(caller, now, "submission.erased", id.text(), Map.of()));
    // Last before the commit: should that be cut short, the next start carries the erasure out.
    journal.append(new ErasureJournal.ErasedSubmission(submission.organization(), id, now));
    return submission;
  }
}
