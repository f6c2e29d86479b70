package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.usecase.OnceLink;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Submissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Makes a submission and the signed address that takes its bytes. */
public final class CreateSubmission {
  private final Submissions submissions;
  private final Organizations organizations;
  private final Keyring keyring;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public CreateSubmission(
      Submissions submissions,
      Organizations organizations,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.submissions = submissions;
    this.organizations = organizations;
    this.keyring = keyring;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /**
   * @param uploadToken takes the bytes once, within {@link UploadSubmission#LINK_LIFE}
   */
  public record Created(Submission submission, String uploadToken) {}

  public Created execute(Caller caller, Submission.Options options) {
    caller.require(Scope.SUBMISSIONS_WRITE);
    Instant now = clock.instant();
    SubmissionId id = SubmissionId.of(randomness.bytes(16));
    try (Keyring.NewDataKey key = keyring.create(id.subject(caller.organization()))) {
      Submission submission =
          Submission.created(
              id,
              caller.organization(),
              caller.actor(),
              key.wrapped(),
              options,
              now,
              retainUntil(caller, now));
      transactions.inTransaction(
          () -> {
            submissions.add(submission);
            audit.append(AuditEntry.done(caller, now, "submission.created", id.text(), Map.of()));
          });
      OnceLink link =
          new OnceLink(
              UploadSubmission.LINK_LABEL,
              HexFormat.of().formatHex(randomness.bytes(16)),
              caller.organization(),
              id.text(),
              now.plus(UploadSubmission.LINK_LIFE));
      return new Created(submission, link.token(keyring));
    }
  }

  private Optional<Instant> retainUntil(Caller caller, Instant now) {
    return organizations
        .find(caller.organization())
        .orElseThrow(() -> Failure.notFound("organization"))
        .retainUntil(now);
  }
}
