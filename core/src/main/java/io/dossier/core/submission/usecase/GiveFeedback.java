package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Feedback;
import io.dossier.core.submission.Feedback.Verdict;
import io.dossier.core.submission.IndicatorCount;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.Feedbacks;
import io.dossier.core.submission.port.Submissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what a person says of an analysis, and counts it for every indicator that was found, so
 * that an operator sees which one cries wolf.
 */
public final class GiveFeedback {
  private final Submissions submissions;
  private final Analyses analyses;
  private final Feedbacks feedbacks;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public GiveFeedback(
      Submissions submissions,
      Analyses analyses,
      Feedbacks feedbacks,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.submissions = submissions;
    this.analyses = analyses;
    this.feedbacks = feedbacks;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws Failure NOT_FOUND when there is no such submission, or no analysis yet
   */
  public Feedback give(Caller caller, SubmissionId id, Verdict verdict, Optional<String> comment) {
    caller.require(Scope.SUBMISSIONS_WRITE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Submission submission =
              submissions
                  .lock(caller.organization(), id)
                  .orElseThrow(() -> Failure.notFound("submission"));
          List<String> found =
              FoundIndicators.of(
                  analyses.find(submission).orElseThrow(() -> Failure.notFound("result")));
          Feedback feedback = new Feedback(verdict, comment, now);
          feedbacks
              .find(submission)
              .ifPresent(before -> count(submission, found, before.verdict(), -1));
          count(submission, found, verdict, 1);
          feedbacks.keep(submission, feedback);
          audit.append(
              AuditEntry.done(
                  caller,
                  now,
                  "submission.feedback",
                  id.text(),
                  Map.of("verdict", verdict.name())));
          return feedback;
        });
  }

  /**
   * @throws Failure NOT_FOUND when there is no such submission, or nothing was said of it
   */
  public Feedback find(Caller caller, SubmissionId id) {
    caller.require(Scope.SUBMISSIONS_READ);
    Submission submission =
        submissions
            .find(caller.organization(), id)
            .orElseThrow(() -> Failure.notFound("submission"));
    return feedbacks.find(submission).orElseThrow(() -> Failure.notFound("feedback"));
  }

  /** The counts of all indicators that were ever found. */
  public List<IndicatorCount> counts(Caller caller) {
    caller.require(Scope.SUBMISSIONS_READ);
    return feedbacks.counts(caller.organization());
  }

  private void count(Submission submission, List<String> found, Verdict verdict, int by) {
    feedbacks.count(
        submission.organization(),
        found.stream()
            .map(
                id ->
                    verdict == Verdict.CORRECT
                        ? new IndicatorCount(id, 0, by, 0)
                        : new IndicatorCount(id, 0, 0, by))
            .toList());
  }
}
