package io.dossier.http.submission;

import io.dossier.core.access.Caller;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.usecase.ShareResult;
import io.dossier.core.submission.usecase.ShowSubmission;
import io.dossier.core.submission.usecase.ShowSubmission.Shown;
import io.dossier.http.error.AnswersMessages;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.function.BiFunction;

/** What was made of submissions; 404 is the only "not ready". */
@Controller("/v2/submission/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Submissions")
final class ResultsController {
  private static final int MOST_BYTES = 6 * 1024 * 1024;

  private final ShowSubmission show;
  private final ShareResult share;
  private final PublicAddress address;
  private final JsonMapper json;

  ResultsController(
      ShowSubmission show, ShareResult share, PublicAddress address, JsonMapper json) {
    this.show = show;
    this.share = share;
    this.address = address;
    this.json = json;
  }

  /** Where a result is that is fetched by a link. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record DownloadJson(String downloadUrl) {}

  /**
   * Whether the document is genuine, and why. A result of more than 6 MB is refused; with presign,
   * the answer is an address of it, which works once.
   */
  @Get("/fraud")
  HttpResponse<?> fraud(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @QueryValue(value = "with_metadata", defaultValue = "false") boolean withMetadata,
      @QueryValue(value = "presign", defaultValue = "false") boolean presign)
      throws IOException {
    if (presign) {
      String token = share.issue(caller, SubmissionsController.id(id));
      return HttpResponse.ok(
          new DownloadJson(address.of(http) + SharedResultController.PATH + token));
    }
    IndicatorJson.Metadata metadata =
        withMetadata ? IndicatorJson.Metadata.SHOWN : IndicatorJson.Metadata.LEFT_OUT;
    HttpResponse<?> answer =
        answer(
            caller,
            id,
            Pipeline.FRAUD,
            (submission, analysis) ->
                FraudJson.of(submission, analysis, analysis.fraud().orElseThrow(), metadata));
    byte[] bytes = json.writeValueAsBytes(answer.body());
    if (bytes.length > MOST_BYTES) {
      throw Failure.of(
          Category.CALLER,
          "result_too_large",
          "the result has more than "
              + MOST_BYTES
              + " bytes; ask for its address with ?presign=true");
    }
    return HttpResponse.ok(bytes).contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  /** How well the document can be read. */
  @Get("/quality")
  HttpResponse<?> quality(@Parameter(hidden = true) Caller caller, String id) {
    return answer(
        caller,
        id,
        Pipeline.QUALITY,
        (submission, analysis) ->
            QualityJson.of(submission, analysis, analysis.quality().orElseThrow()));
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
