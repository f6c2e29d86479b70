package io.dossier.core.submission.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Submissions as rows. Every call is bounded by one organization but where it says otherwise.
 *
 * <p>At rest the query id, the content hash and the characteristics lie sealed under the
 * submission's key. In clear: ids, organization, client, pipelines, stage, kind, size, times.
 */
public interface Submissions {
  /** Keeps a new submission. */
  void add(Submission submission);

  Optional<Submission> find(OrganizationId organization, SubmissionId id);

  /** Finds and keeps others from changing it until the transaction ends. */
  Optional<Submission> lock(OrganizationId organization, SubmissionId id);

  /** Replaces a submission that is there. */
  void save(Submission submission);

  /** Removes a submission with its key, its analysis and all else that is kept of it. */
  void delete(Submission submission);

  /** Submissions that came to their end, newest first. */
  List<Submission> newestFinished(OrganizationId organization, int limit);

  /** Of all organizations: submissions under analysis that was first begun before then. */
  List<Submission> begunBefore(Instant before, int limit);

  /** Of all organizations: submissions past their retention that are not under analysis. */
  List<Submission> pastRetention(Instant now, int limit);

  /** Of all organizations: which of these files belong to a submission. */
  Set<SealedFileId> owned(Collection<SealedFileId> files);
}
