package io.dossier.http.submission;

import io.dossier.core.access.Caller;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.usecase.ShowSubmission;
import io.dossier.core.submission.usecase.ShowSubmission.Shown;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.BiFunction;

/** What was made of submissions; 404 is the only "not ready". */
@Controller("/v2/submission/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Submissions")
final class ResultsController {
  private final ShowSubmission show;

  ResultsController(ShowSubmission show) {
    this.show = show;
  }

  /** Whether the document is genuine, and why. */
  @Get("/fraud")
  HttpResponse<?> fraud(
      @Parameter(hidden = true) Caller caller,
      String id,
      @QueryValue(value = "with_metadata", defaultValue = "false") boolean withMetadata) {
    IndicatorJson.Metadata metadata =
        withMetadata ? IndicatorJson.Metadata.SHOWN : IndicatorJson.Metadata.LEFT_OUT;
    return answer(
        caller,
        id,
        Pipeline.FRAUD,
        (submission, analysis) ->
            FraudJson.of(submission, analysis, analysis.fraud().orElseThrow(), metadata));
  }

  /** What the document is. */
  @Get("/classification")
  HttpResponse<?> classification(@Parameter(hidden = true) Caller caller, String id) {
    return answer(
        caller,
        id,
        Pipeline.CLASSIFICATION,
        (submission, analysis) ->
            ClassificationJson.of(submission, analysis, analysis.classification().orElseThrow()));
  }

  /** What the document says. */
  @Get("/content")
  HttpResponse<?> content(@Parameter(hidden = true) Caller caller, String id) {
    return answer(
        caller,
        id,
        Pipeline.CONTENT,
        (submission, analysis) ->
            ContentJson.of(submission, analysis, analysis.content().orElseThrow()));
  }

  private HttpResponse<?> answer(
      Caller caller,
      String id,
      Pipeline pipeline,
      BiFunction<Submission, Analysis, Object> result) {
    Shown shown = show.result(caller, SubmissionsController.id(id), pipeline);
    Ending ending = shown.ending(pipeline);
    return HttpResponse.ok(
        ending.success()
            ? result.apply(shown.submission(), shown.analysis())
            : UnmadeJson.of(shown.submission(), shown.analysis(), ending));
  }
}
