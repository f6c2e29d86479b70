package io.dossier.core.submission.usecase;

import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.Original;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.document.usecase.SealOriginal;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.usecase.OnceLink;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.Submission.StoredFile;
import io.dossier.core.submission.SubmissionEvent;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.AnalysisQueue;
import io.dossier.core.submission.port.Submissions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Takes the bytes of a submission by its signed address, once. When it returns, row, job and sealed
 * file are durable. What cannot be taken ends the submission as invalid input, with the reason as
 * its result; a body that is cut short changes nothing, and may be sent again.
 */
public final class UploadSubmission {
  /** How long an address takes bytes. */
  public static final Duration LINK_LIFE = Duration.ofMinutes(15);

  static final String LINK_LABEL = "submission-upload";
  private static final int NAME_BYTES = 8;

  private final Submissions submissions;
  private final Analyses analyses;
  private final AnalysisQueue queue;
  private final SealOriginal seal;
  private final SealedFiles files;
  private final SpentLinks spent;
  private final Keyring keyring;
  private final UnmadeAnalysis unmade;
  private final TellEvent tell;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public UploadSubmission(
      Submissions submissions,
      Analyses analyses,
      AnalysisQueue queue,
      SealOriginal seal,
      SealedFiles files,
      SpentLinks spent,
      Keyring keyring,
      UnmadeAnalysis unmade,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.submissions = submissions;
    this.analyses = analyses;
    this.queue = queue;
    this.seal = seal;
    this.files = files;
    this.spent = spent;
    this.keyring = keyring;
    this.unmade = unmade;
    this.tell = tell;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /** Where a request without a token of its own came from. */
  public record Reach(String address, String requestId) {}

  /**
   * @param token of the address
   * @throws Failure FORBIDDEN when the address is none of ours or expired; CONFLICT when the
   *     submission has its bytes; else as {@link SealOriginal} has it, but for bytes of no accepted
   *     kind: those are taken note of, and the result says so
   * @throws IOException when the bytes stop coming
   */
  public void execute(String token, SealOriginal.Content content, Reach reach) throws IOException {
    OnceLink link = valid(token);
    Submission submission =
        submissions
            .find(link.organization(), new SubmissionId(link.subject()))
            .orElseThrow(() -> Failure.notFound("submission"));
    if (submission.stage() != Stage.CREATED) {
      throw used();
    }
    SealedFileId name = submission.id().sealedFile(randomness.bytes(NAME_BYTES));
    Original original;
    try (DataKey key = keyring.unwrap(submission.subject(), submission.key())) {
      original = seal.execute(name, key, content);
    } catch (Failure refused) {
      if (refused.category() == Category.UPSTREAM || refused.category() == Category.INTEGRITY) {
        throw refused;
      }
      transactions.inTransaction(() -> refuse(link, submission, refused, reach));
      if (refused.category() == Category.UNSUPPORTED) {
        return;
      }
      throw refused;
    }
    try {
      transactions.inTransaction(
          () -> admit(link, submission, new StoredFile(name, original), reach));
    } catch (RuntimeException | Error trouble) {
      if (submissions.owned(List.of(name)).isEmpty()) {
        files.delete(name);
      }
      throw trouble;
    }
  }

  private OnceLink valid(String token) {
    OnceLink link =
        OnceLink.parse(token, LINK_LABEL, keyring)
            .orElseThrow(
                () ->
                    Failure.of(
                        Category.FORBIDDEN,
                        "upload_url_invalid",
                        "the upload address is not one that was given out here"));
    if (link.expired(clock.instant())) {
      throw Failure.of(
          Category.FORBIDDEN,
          "upload_url_expired",
          "the upload address expired; it takes bytes for " + LINK_LIFE.toMinutes() + " minutes");
    }
    return link;
  }

  private void admit(OnceLink link, Submission seen, StoredFile file, Reach reach) {
    Instant now = clock.instant();
    Submission uploaded = locked(link, seen).uploaded(file, now);
    submissions.save(uploaded);
    if (uploaded.stage() == Stage.UPLOADED) {
      queue.enqueue(uploaded);
    }
    audited(uploaded, "submission.uploaded", reach, Map.of());
  }

  private void refuse(OnceLink link, Submission seen, Failure why, Reach reach) {
    Instant now = clock.instant();
    Submission refused = locked(link, seen).refused(now);
    submissions.save(refused);
    Analysis analysis = unmade.of(refused, Ending.invalidInput(why.message()), now);
    analyses.keep(refused, analysis);
    SubmissionEvent.of(refused, analysis)
        .forEach(event -> tell.execute(refused.organization(), event));
    audited(refused, "submission.refused", reach, Map.of("errorCode", why.code()));
  }

  /** The submission, held, with its address used up. */
  private Submission locked(OnceLink link, Submission seen) {
    Submission submission =
        submissions
            .lock(seen.organization(), seen.id())
            .orElseThrow(() -> Failure.notFound("submission"));
    if (!spent.spend(link.id(), link.expiresAt())) {
      throw used();
    }
    return submission;
  }

  private static Failure used() {
    return Failure.conflict("already_uploaded", "the upload address was used; it works once");
  }

  private void audited(
      Submission submission, String action, Reach reach, Map<String, String> details) {
    audit.append(
        new AuditEntry(
            submission.organization(),
            clock.instant(),
            "link",
            action,
            submission.id().text(),
            AuditEntry.Outcome.DONE,
            reach.address(),
            reach.requestId(),
            details));
  }
}
