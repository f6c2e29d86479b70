package io.dossier.http.submission;

import io.dossier.core.access.Caller;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.usecase.ReportSubmission;
import io.dossier.core.submission.usecase.ReportSubmission.Scale;
import io.dossier.http.access.Requests;
import io.dossier.http.error.AnswersMessages;
import io.dossier.http.wire.LinkPreview;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Reports by links that live five minutes and work once. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Submissions")
final class ReportController {
  private static final String PATH = "/v2/reports/";

  private final ReportSubmission report;
  private final PublicAddress address;

  ReportController(ReportSubmission report, PublicAddress address) {
    this.report = report;
    this.address = address;
  }

  /**
   * Where a report is to be had.
   *
   * @param downloadUrl takes no token
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record ReportLinkJson(String downloadUrl) {}

  /** A link to the report, a PDF for a person; 409 until the result that it tells is there. */
  @Get("/v2/submission/{id}/report")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  ReportLinkJson link(
      HttpRequest<?> request,
      @Parameter(hidden = true) Caller caller,
      String id,
      @QueryValue(value = "include_decision", defaultValue = "false") boolean includeDecision) {
    Scale scale = includeDecision ? Scale.WITH_DECISION : Scale.WITHOUT_DECISION;
    String token = report.issue(caller, SubmissionsController.id(id), scale);
    return new ReportLinkJson(address.of(request) + PATH + token);
  }

  /** The report. Spends the link, unless a preview asks. */
  @Get(value = PATH + "{token}", headRoute = false)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @ApiResponse(
      responseCode = "200",
      description = "The report",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = "string", format = "binary")))
  HttpResponse<?> take(HttpRequest<?> request, String token) {
    SubmissionId submission = report.look(token);
    if (LinkPreview.asks(request)) {
      return LinkPreview.answer("report");
    }
    byte[] pdf =
        report.take(
            token, new ReportSubmission.Reach(Requests.address(request), Requests.id(request)));
    return HttpResponse.ok(pdf)
        .contentType(MediaType.of("application/pdf"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"report-" + submission + ".pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff");
  }
}
