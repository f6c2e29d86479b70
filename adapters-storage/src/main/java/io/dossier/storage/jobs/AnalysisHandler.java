package io.dossier.storage.jobs;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.submission.SubmissionId;

/** Carries out an order of the queue; what it throws has the order tried again later. */
@FunctionalInterface
public interface AnalysisHandler {
  void analyse(OrganizationId organization, SubmissionId submission);
}
