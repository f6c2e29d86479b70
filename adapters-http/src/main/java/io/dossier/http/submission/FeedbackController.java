package io.dossier.http.submission;

import io.dossier.core.access.Caller;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Feedback;
import io.dossier.core.submission.Feedback.Verdict;
import io.dossier.core.submission.usecase.GiveFeedback;
import io.dossier.http.error.AnswersMessages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Optional;

/** What people say of analyses. */
@Controller("/v2/submission/{id}/feedback")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Submissions")
final class FeedbackController {
  private final GiveFeedback feedback;

  FeedbackController(GiveFeedback feedback) {
    this.feedback = feedback;
  }

  /**
   * What a person says.
   *
   * @param analysisFeedback CORRECT or NOT_CORRECT
   * @param comment at most 1,024 characters, without personal data
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FeedbackRequest(@Nullable String analysisFeedback, @Nullable String comment) {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  record FeedbackJson(String analysisFeedback, @Nullable String comment, String updated) {
    static FeedbackJson of(Feedback given) {
      return new FeedbackJson(
          given.verdict().name(), given.comment().orElse(null), given.updatedAt().toString());
    }
  }

  /** Says whether the analysis was right; may be said again. */
  @Put
  FeedbackJson give(
      @Parameter(hidden = true) Caller caller, String id, @Body FeedbackRequest request) {
    return FeedbackJson.of(
        feedback.give(
            caller,
            SubmissionsController.id(id),
            verdict(request.analysisFeedback()),
            Optional.ofNullable(request.comment())));
  }

  /** What was said. */
  @Get
  FeedbackJson find(@Parameter(hidden = true) Caller caller, String id) {
    return FeedbackJson.of(feedback.find(caller, SubmissionsController.id(id)));
  }

  private static Verdict verdict(@Nullable String name) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.invalid(
                    "analysis_feedback", "must be one of " + Arrays.toString(Verdict.values())));
  }
}
