package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.decision.Decision;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.report.ReportDecision;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.usecase.OnceLink;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.Submissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Hands out reports of submissions by links that live five minutes and work once. */
public final class ReportSubmission {
  private static final String LABEL = "submission-report";
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final String WITH_DECISION = "/decision";
  private static final int ID_BYTES = 16;

  private final Submissions submissions;
  private final Analyses analyses;
  private final MakeReport make;
  private final SpentLinks spent;
  private final Keyring keyring;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public ReportSubmission(
      Submissions submissions,
      Analyses analyses,
      MakeReport make,
      SpentLinks spent,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.submissions = submissions;
    this.analyses = analyses;
    this.make = make;
    this.spent = spent;
    this.keyring = keyring;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /** What a report is to tell. */
  public enum Scale {
    WITHOUT_DECISION,
    WITH_DECISION
  }

  /** Where a request without a token of its own came from. */
  public record Reach(String address, String requestId) {}

  /**
   * The token of a link, not yet used.
   *
   * @throws Failure NOT_FOUND when there is no such submission; CONFLICT until its fraud pipeline
   *     succeeded, and its decision where that is asked for
   */
  public String issue(Caller caller, SubmissionId id, Scale scale) {
    caller.require(Scope.SUBMISSIONS_READ);
    Submission submission =
        submissions
            .find(caller.organization(), id)
            .orElseThrow(() -> Failure.notFound("submission"));
    decision(analysis(submission), scale);
    return new OnceLink(
            LABEL,
            HexFormat.of().formatHex(randomness.bytes(ID_BYTES)),
            submission.organization(),
            id.text() + (scale == Scale.WITH_DECISION ? WITH_DECISION : ""),
            clock.instant().plus(LIFE))
        .token(keyring);
  }

  /**
   * What a link leads to, without using it up.
   *
   * @throws Failure NOT_FOUND when it is none of ours; GONE when it expired
   */
  public SubmissionId look(String token) {
    return id(valid(token));
  }

  /**
   * Uses the link up and makes the report, a PDF.
   *
   * @throws Failure GONE when it expired or was used; else as {@link #issue} and {@link MakeReport}
   *     have it, upon which another link may be asked for
   */
  public byte[] take(String token, Reach reach) {
    OnceLink link = valid(token);
    Submission submission = found(link.organization(), id(link));
    transactions.inTransaction(() -> spend(link, submission, reach));
    Analysis analysis = analysis(submission);
    return make.of(submission, analysis, decision(analysis, scale(link)));
  }

  private void spend(OnceLink link, Submission submission, Reach reach) {
    if (!spent.spend(link.id(), link.expiresAt())) {
      throw Failure.of(Category.GONE, "link_used", "the report's link was used");
    }
    audit.append(
        new AuditEntry(
            link.organization(),
            clock.instant(),
            "link",
            "submission.report_downloaded",
            submission.id().text(),
            AuditEntry.Outcome.DONE,
            reach.address(),
            reach.requestId(),
            Map.of()));
  }

  private OnceLink valid(String token) {
    OnceLink link =
        OnceLink.parse(token, LABEL, keyring).orElseThrow(() -> Failure.notFound("report"));
    if (link.expired(clock.instant())) {
      throw Failure.of(Category.GONE, "link_expired", "the report's link expired");
    }
    return link;
  }

  private static Scale scale(OnceLink link) {
    return link.subject().endsWith(WITH_DECISION) ? Scale.WITH_DECISION : Scale.WITHOUT_DECISION;
  }

  private static SubmissionId id(OnceLink link) {
    int slash = link.subject().indexOf('/');
    return new SubmissionId(slash < 0 ? link.subject() : link.subject().substring(0, slash));
  }

  private Submission found(OrganizationId organization, SubmissionId id) {
    return submissions.find(organization, id).orElseThrow(() -> Failure.notFound("report"));
  }

  private Analysis analysis(Submission submission) {
    return Optional.of(submission)
        .filter(finished -> finished.stage() == Stage.FINISHED)
        .flatMap(analyses::find)
        .filter(analysis -> analysis.ending(Pipeline.FRAUD).success())
        .orElseThrow(
            () ->
                Failure.conflict(
                    "fraud_not_success", "there is no report until the fraud result is SUCCESS"));
  }

  private static Optional<ReportDecision> decision(Analysis analysis, Scale scale) {
    if (scale == Scale.WITHOUT_DECISION) {
      return Optional.empty();
    }
    Decision decision =
        analysis
            .decision()
            .orElseThrow(
                () ->
                    Failure.conflict(
                        "decision_not_success",
                        "there is no such report until the decision is SUCCESS"));
    return Optional.of(
        new ReportDecision(
            decision.decision(),
            decision.reason().map(Decision.Reason::label),
            Integer.toString(decision.version())));
  }
}
