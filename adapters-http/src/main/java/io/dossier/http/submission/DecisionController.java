package io.dossier.http.submission;

import io.dossier.core.access.Caller;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.usecase.ShowSubmission;
import io.dossier.core.submission.usecase.ShowSubmission.Shown;
import io.dossier.http.error.AnswersMessages;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
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

/** Decisions on submissions. */
@Controller("/v2/submission/{id}/decision")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Submissions")
final class DecisionController {
  private final ShowSubmission show;
  private final PublicAddress address;

  DecisionController(ShowSubmission show, PublicAddress address) {
    this.show = show;
    this.address = address;
  }

  /** What shall be done, and the rule that says so. */
  @Get
  HttpResponse<?> decision(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Nullable @QueryValue String embed) {
    Shown shown = show.decided(caller, SubmissionsController.id(id));
    if (!shown.submission().options().decision()) {
      throw Failure.of(
          Category.CALLER,
          "decision_not_enabled",
          "the submission was created without enable_decision");
    }
    if (!shown.submission().options().pipelines().runs(Pipeline.FRAUD)) {
      return HttpResponse.ok(DecisionJson.NotMade.withoutFraud());
    }
    Ending fraud = shown.ending(Pipeline.FRAUD);
    if (!fraud.success()) {
      return HttpResponse.ok(DecisionJson.NotMade.of(fraud));
    }
    Object data =
        "fraud".equals(embed)
            ? FraudJson.of(
                shown.submission(),
                shown.analysis(),
                shown.analysis().fraud().orElseThrow(),
                IndicatorJson.Metadata.LEFT_OUT)
            : null;
    String url = address.of(http) + "/v2/submission/" + shown.submission().id().text() + "/fraud";
    return HttpResponse.ok(
        DecisionJson.Made.of(
            shown.analysis().decision().orElseThrow(), new DecisionJson.FraudInputJson(url, data)));
  }
}
