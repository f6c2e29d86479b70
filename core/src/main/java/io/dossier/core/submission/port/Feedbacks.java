package io.dossier.core.submission.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.submission.Feedback;
import io.dossier.core.submission.IndicatorCount;
import io.dossier.core.submission.Submission;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What people say of analyses, sealed under the key of each submission, and the counts of
 * indicators, which hold nothing of any document and outlive it.
 */
public interface Feedbacks {
  /** Keeps what is said of a submission in place of what was said before. */
  void keep(Submission submission, Feedback feedback);

  Optional<Feedback> find(Submission submission);

  /** Adds to the counts of indicators. */
  void count(OrganizationId organization, Collection<IndicatorCount> more);

  /** The counts of all indicators that were ever found, by their ids. */
  List<IndicatorCount> counts(OrganizationId organization);
}
