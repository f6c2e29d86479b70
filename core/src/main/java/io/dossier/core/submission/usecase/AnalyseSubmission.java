package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.decision.RuleSet;
import io.dossier.core.decision.ShippedRules;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.sealing.usecase.SealedContent;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.IndicatorCount;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.Submission.StoredFile;
import io.dossier.core.submission.SubmissionEvent;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.AnalysisQueue;
import io.dossier.core.submission.port.Feedbacks;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.submission.serial.ClusterMatch;
import io.dossier.core.submission.serial.Fingerprint;
import io.dossier.core.submission.usecase.MakeAnalysis.Made;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Carries out one order of the queue. May be called again for the same order, as queues do: a
 * submission that has its analysis is passed over, and one found under analysis was left by a
 * worker that died. An analysis that runs for longer than {@link Submission#LONGEST_ANALYSIS} since
 * it was last begun has failed.
 */
public final class AnalyseSubmission {
  private static final int BATCH = 100;

  private final Organizations organizations;
  private final Submissions submissions;
  private final Analyses analyses;
  private final AnalysisQueue queue;
  private final SealedContent contents;
  private final MakeAnalysis make;
  private final UnmadeAnalysis unmade;
  private final RuleSets rules;
  private final Fingerprints fingerprints;
  private final Feedbacks feedbacks;
  private final TellEvent tell;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Instant started;

  public AnalyseSubmission(
      Organizations organizations,
      Submissions submissions,
      Analyses analyses,
      AnalysisQueue queue,
      SealedContent contents,
      MakeAnalysis make,
      UnmadeAnalysis unmade,
      RuleSets rules,
      Fingerprints fingerprints,
      Feedbacks feedbacks,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.organizations = organizations;
    this.submissions = submissions;
    this.analyses = analyses;
    this.queue = queue;
    this.contents = contents;
    this.make = make;
    this.unmade = unmade;
    this.rules = rules;
    this.fingerprints = fingerprints;
    this.feedbacks = feedbacks;
    this.tell = tell;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
    this.started = clock.instant();
  }

  public void execute(OrganizationId organization, SubmissionId id) {
    Optional<Submission> begun = transactions.inTransaction(() -> begin(organization, id));
    if (begun.isEmpty()) {
      return;
    }
    Submission submission = begun.get();
    Optional<Made> made;
    try {
      made =
          make.of(
              submission,
              thresholds(submission),
              () -> contents.open(sealed(submission)),
              clock.instant());
    } catch (Failure trouble) {
      if (trouble.category() == Category.UPSTREAM) {
        // The order is tried again; until its time is up nothing is lost.
        throw trouble;
      }
      fail(submission, trouble.message());
      throw trouble;
    } catch (RuntimeException trouble) {
      fail(submission, "an internal error; the log tells more");
      throw trouble;
    }
    if (made.isPresent()) {
      settle(submission, made.get());
    } else {
      transactions.inTransaction(() -> current(submission).ifPresent(this::died));
    }
  }

  private FraudThresholds thresholds(Submission submission) {
    return organizations
        .find(submission.organization())
        .map(Organization::fraud)
        .orElseThrow(() -> Failure.notFound("organization"));
  }

  private static SealedContent.Sealed sealed(Submission submission) {
    StoredFile file = submission.file().orElseThrow();
    return new SealedContent.Sealed(file.name(), submission.subject(), submission.key());
  }

  private Optional<Submission> begin(OrganizationId organization, SubmissionId id) {
    Instant now = clock.instant();
    Optional<Submission> begun =
        submissions.lock(organization, id).flatMap(submission -> submission.begun(now));
    begun.ifPresent(submissions::save);
    return begun;
  }

  /** Orders the analysis again, unless too many readers died on the document. */
  private void died(Submission submission) {
    Instant now = clock.instant();
    Submission after = submission.died(now);
    if (after.deadly()) {
      end(
          after,
          unmade.of(
              after,
              Ending.failed("the reader died on the document " + after.deaths() + " times"),
              now));
    } else {
      submissions.save(after);
      queue.enqueue(after);
    }
  }

  /**
   * Fails what has been under analysis for too long, wherever its worker may be. What was left by a
   * process that ended has the time from the start of this one, in which it is taken up again.
   */
  public void failOverdue() {
    Instant now = clock.instant();
    if (now.isBefore(started.plus(Submission.LONGEST_ANALYSIS))) {
      return;
    }
    Ending late =
        Ending.failed(
            "the analysis took longer than "
                + Submission.LONGEST_ANALYSIS.toMinutes()
                + " minutes");
    for (Submission overdue :
        submissions.begunBefore(now.minus(Submission.LONGEST_ANALYSIS), BATCH)) {
      transactions.inTransaction(
          () ->
              current(overdue)
                  .ifPresent(submission -> end(submission, unmade.of(submission, late, now))));
    }
  }

  private void fail(Submission submission, String message) {
    Analysis failed = unmade.of(submission, Ending.failed(message), clock.instant());
    settle(submission, new Made(failed, Optional.empty()));
  }

  private void settle(Submission submission, Made made) {
    Analysis analysis = decided(submission, made.analysis());
    transactions.inTransaction(
        () ->
            current(submission)
                .ifPresent(
                    current -> {
                      end(current, analysis);
                      made.print().ifPresent(print -> remember(current, print, analysis));
                    }));
  }

  /** With a decision, where one is wanted and there is a verdict to decide by. */
  private Analysis decided(Submission submission, Analysis analysis) {
    if (!submission.options().decision() || analysis.fraud().isEmpty()) {
      return analysis;
    }
    RuleSet deciding = rules.active(submission.organization()).orElseGet(ShippedRules::rules);
    return analysis.decided(
        deciding.decide(SubmissionFacts.of(analysis, submission.characteristics())));
  }

  private void remember(Submission submission, Fingerprint print, Analysis analysis) {
    fingerprints.keep(
        submission,
        print,
        analysis.cluster().map(ClusterMatch::cluster).orElse(submission.id().text()));
    feedbacks.count(
        submission.organization(),
        FoundIndicators.of(analysis).stream().map(id -> new IndicatorCount(id, 1, 0, 0)).toList());
  }

  private void end(Submission submission, Analysis analysis) {
    Submission finished = submission.finished(analysis.at());
    submissions.save(finished);
    analyses.keep(finished, analysis);
    SubmissionEvent.of(finished, analysis)
        .forEach(event -> tell.execute(finished.organization(), event));
    audit.append(
        AuditEntry.done(
            Caller.system(submission.organization()),
            clock.instant(),
            "submission.analysed",
            submission.id().text(),
            Map.of()));
  }

  /** The submission, unless it was settled or erased meanwhile. */
  private Optional<Submission> current(Submission submission) {
    return submissions
        .lock(submission.organization(), submission.id())
        .filter(now -> now.stage() == Stage.PROCESSING);
  }
}
