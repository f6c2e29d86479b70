package io.dossier.core.submission.port;

import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Submission;
import java.util.Optional;

/** What was made of submissions, sealed under the key of each. */
public interface Analyses {
  /** Keeps the analysis of a submission in place of any before. */
  void keep(Submission submission, Analysis analysis);

  Optional<Analysis> find(Submission submission);
}
