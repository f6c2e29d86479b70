package io.dossier.core.submission.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionEvent;
import io.dossier.core.submission.port.Submissions;
import java.util.Optional;

/**
 * What the receiver of an event is told that the event itself does not hold, as the submission has
 * it now.
 */
public final class DetailSubmissionEvent {
  private final Submissions submissions;

  public DetailSubmissionEvent(Submissions submissions) {
    this.submissions = submissions;
  }

  /** The caller's own name for the submission. */
  public record Named(Optional<String> queryId) {}

  /** Empty once the submission is erased. */
  public Optional<Named> execute(OrganizationId organization, SubmissionEvent event) {
    return submissions
        .find(organization, event.submission())
        .map(Submission::options)
        .map(options -> new Named(options.queryId()));
  }
}
