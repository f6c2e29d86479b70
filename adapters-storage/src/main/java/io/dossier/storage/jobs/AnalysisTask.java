package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionId;

/** The order to analyse a submission, as a row of the queue: ids and a number alone. */
record AnalysisTask(OrganizationId organization, SubmissionId submission) {
  static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("analyse-submission");

  /** With the deaths before it, so that an order may be given again while one is carried out. */
  static String instance(Submission submission) {
    return submission.organization() + ":" + submission.id() + ":" + submission.deaths();
  }

  static AnalysisTask of(String instance) {
    String[] fields = instance.split(":");
    return new AnalysisTask(new OrganizationId(fields[0]), new SubmissionId(fields[1]));
  }
}
