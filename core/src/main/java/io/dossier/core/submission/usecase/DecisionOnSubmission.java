package io.dossier.core.submission.usecase;

import io.dossier.core.report.ReportDecision;
import io.dossier.core.submission.Submission;
import java.util.Optional;

/** What was decided on a submission; empty until its decision succeeded. */
@FunctionalInterface
public interface DecisionOnSubmission {
  /** Where nothing is decided. */
  DecisionOnSubmission NONE = submission -> Optional.empty();

  Optional<ReportDecision> of(Submission submission);
}
