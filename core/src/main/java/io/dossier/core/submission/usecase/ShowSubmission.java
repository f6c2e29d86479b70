package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.Submissions;
import java.time.InstantSource;
import java.util.Map;

/** Shows what was made of a submission; each look at a result is audited. */
public final class ShowSubmission {
  private final Submissions submissions;
  private final Analyses analyses;
  private final Organizations organizations;
  private final UnmadeAnalysis unmade;
  private final AuditLog audit;
  private final InstantSource clock;

  public ShowSubmission(
      Submissions submissions,
      Analyses analyses,
      Organizations organizations,
      UnmadeAnalysis unmade,
      AuditLog audit,
      InstantSource clock) {
    this.submissions = submissions;
    this.analyses = analyses;
    this.organizations = organizations;
    this.unmade = unmade;
    this.audit = audit;
    this.clock = clock;
  }

  /** A submission and what was made of it. */
  public record Shown(Submission submission, Analysis analysis) {
    public Ending ending(Pipeline pipeline) {
      return analysis.ending(pipeline);
    }
  }

  /**
   * The result of a pipeline; of one that was not chosen as soon as the bytes are there.
   *
   * @throws Failure NOT_FOUND when there is no such submission, or no result yet
   */
  public Shown result(Caller caller, SubmissionId id, Pipeline pipeline) {
    caller.require(Scope.SUBMISSIONS_READ);
    Submission submission = found(caller, id);
    if (submission.stage() != Stage.FINISHED) {
      if (submission.arrived() && !submission.options().pipelines().runs(pipeline)) {
        return new Shown(
            submission, unmade.of(submission, Analysis.NOT_CHOSEN, submission.updatedAt()));
      }
      throw Failure.notFound("result");
    }
    viewed(caller, id, pipeline.code());
    return new Shown(submission, masked(submission));
  }

  /**
   * What was decided, or why nothing was. Also of a submission without a decision, which the caller
   * has to look for.
   *
   * @throws Failure NOT_FOUND when there is no such submission, or no analysis yet
   */
  public Shown decided(Caller caller, SubmissionId id) {
    caller.require(Scope.SUBMISSIONS_READ);
    Submission submission = found(caller, id);
    if (!submission.options().decision()) {
      return new Shown(
          submission, unmade.of(submission, Analysis.NOT_CHOSEN, submission.updatedAt()));
    }
    if (submission.stage() != Stage.FINISHED) {
      throw Failure.notFound("decision");
    }
    viewed(caller, id, "decision");
    return new Shown(submission, masked(submission));
  }

  private void viewed(Caller caller, SubmissionId id, String what) {
    audit.append(
        AuditEntry.done(
            caller, clock.instant(), "submission.viewed", id.text(), Map.of("pipeline", what)));
  }

  private Analysis masked(Submission submission) {
    Analysis analysis = analyses.find(submission).orElseThrow(() -> Failure.notFound("result"));
    return MaskedAnalysis.of(
        analysis,
        organizations
            .find(submission.organization())
            .orElseThrow(() -> Failure.notFound("organization"))
            .masking());
  }

  private Submission found(Caller caller, SubmissionId id) {
    return submissions
        .find(caller.organization(), id)
        .orElseThrow(() -> Failure.notFound("submission"));
  }
}
