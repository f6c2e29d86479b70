package io.dossier.core.submission;

import io.dossier.core.event.EventType;
import io.dossier.core.event.Occurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A pipeline of a submission came to its end, or what shall be done with it was decided.
 *
 * @param type which of them
 * @param status as the result has it
 * @param analysedAt as the result has it
 */
public record SubmissionEvent(
    SubmissionId submission, EventType type, String status, Instant analysedAt)
    implements Occurrence {
  private static final String WITHOUT_FRAUD = "INVALID_PIPELINE_CONFIG";

  @Override
  public String subject() {
    return submission.text();
  }

  /** All that is told of when a submission has its analysis. */
  public static List<SubmissionEvent> of(Submission submission, Analysis analysis) {
    List<SubmissionEvent> events = new ArrayList<>();
    add(events, submission, analysis, Pipeline.FRAUD, EventType.FRAUD_FINISHED);
    add(events, submission, analysis, Pipeline.QUALITY, EventType.QUALITY_FINISHED);
    add(events, submission, analysis, Pipeline.CLASSIFICATION, EventType.CLASSIFICATION_FINISHED);
    if (submission.options().decision()) {
      events.add(
          new SubmissionEvent(
              submission.id(),
              EventType.DECISION_FINISHED,
              decisionStatus(submission, analysis),
              analysis.at()));
    }
    return events;
  }

  private static void add(
      List<SubmissionEvent> events,
      Submission submission,
      Analysis analysis,
      Pipeline pipeline,
      EventType type) {
    if (submission.options().pipelines().runs(pipeline)) {
      events.add(
          new SubmissionEvent(
              submission.id(), type, analysis.ending(pipeline).status().name(), analysis.at()));
    }
  }

  private static String decisionStatus(Submission submission, Analysis analysis) {
    if (analysis.decision().isPresent()) {
      return Ending.Status.SUCCESS.name();
    }
    return submission.options().pipelines().runs(Pipeline.FRAUD)
        ? analysis.ending(Pipeline.FRAUD).status().name()
        : WITHOUT_FRAUD;
  }
}
