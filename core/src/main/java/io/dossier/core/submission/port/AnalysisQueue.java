package io.dossier.core.submission.port;

import io.dossier.core.submission.Submission;

/** The submissions that wait for their analysis. */
@FunctionalInterface
public interface AnalysisQueue {
  /**
   * Orders the analysis of a submission. Within a transaction the order stands or falls with it.
   * Carried out at least once, by one worker at a time.
   */
  void enqueue(Submission submission);
}
