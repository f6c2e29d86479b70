package io.dossier.http.submission;

import io.dossier.core.submission.usecase.ShareResult;
import io.dossier.core.submission.usecase.ShowSubmission.Shown;
import io.dossier.http.access.Requests;
import io.dossier.http.error.AnswersMessages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Results by links that live five minutes and work once. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Submissions")
final class SharedResultController {
  static final String PATH = "/v2/results/";

  private final ShareResult share;

  SharedResultController(ShareResult share) {
    this.share = share;
  }

  /** The verdict on fraud with the places of its findings; the address itself is the leave. */
  @Get(PATH + "{token}")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> take(HttpRequest<?> request, String token) {
    Shown shown = share.take(token, Requests.address(request), Requests.id(request));
    return HttpResponse.ok(FraudJson.any(shown.submission(), shown.analysis()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
