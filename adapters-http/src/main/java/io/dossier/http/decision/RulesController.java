package io.dossier.http.decision;

import io.dossier.core.access.Caller;
import io.dossier.core.decision.usecase.ChangeRules;
import io.dossier.core.submission.usecase.TryRules;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.ListEnvelope;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;

/** Drafts rules of decisions, tries them on past submissions, and activates them. */
@Controller("/api/decision-rules")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Decisions")
final class RulesController {
  private final ChangeRules change;
  private final TryRules tryRules;

  RulesController(ChangeRules change, TryRules tryRules) {
    this.change = change;
    this.tryRules = tryRules;
  }

  /**
   * Rules in the order in which they are asked.
   *
   * @param otherwise the decision where none holds; MANUAL_REVIEW when absent
   */
  @Serdeable
  record DraftRequest(@Nullable List<RuleSetJson.RuleJson> rules, @Nullable String otherwise) {}

  /**
   * How a version decides past submissions.
   *
   * @param byRule how often each rule decided; under {@code otherwise} how often none did
   * @param changed those that are decided otherwise now, at most 100
   */
  @Serdeable
  record TrialJson(
      int version,
      int submissions,
      Map<String, Integer> decisions,
      Map<String, Integer> byRule,
      int changedCount,
      List<ChangedJson> changed) {
    private static final int MOST_SHOWN = 100;

    static TrialJson of(TryRules.Trial trial) {
      return new TrialJson(
          trial.version(),
          trial.submissions(),
          trial.decisions(),
          trial.byRule(),
          trial.changed().size(),
          trial.changed().stream()
              .limit(MOST_SHOWN)
              .map(c -> new ChangedJson(c.submission(), c.now(), c.then()))
              .toList());
    }
  }

  @Serdeable
  record ChangedJson(String submissionId, String now, String then) {}

  /** All versions, newest first; the last are the rules that ship. */
  @Get
  ListEnvelope<RuleSetJson> list(@Parameter(hidden = true) Caller caller) {
    return ListEnvelope.whole(change.all(caller).stream().map(RuleSetJson::of).toList());
  }

  /** Keeps rules as a draft. */
  @Post
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<Envelope<RuleSetJson>> draft(
      @Parameter(hidden = true) Caller caller, @Body DraftRequest request) {
    List<RuleSetJson.RuleJson> rules = request.rules() == null ? List.of() : request.rules();
    return HttpResponse.<Envelope<RuleSetJson>>status(HttpStatus.CREATED)
        .body(
            new Envelope<>(
                RuleSetJson.of(
                    change.draft(
                        caller,
                        rules.stream().map(RuleSetJson.RuleJson::rule).toList(),
                        request.otherwise() == null ? "MANUAL_REVIEW" : request.otherwise()))));
  }

  /** Tries a version on the newest 1,000 submissions; nothing is decided. */
  @Post("/{version}/try")
  Envelope<TrialJson> tryVersion(@Parameter(hidden = true) Caller caller, int version) {
    return new Envelope<>(TrialJson.of(tryRules.execute(caller, version)));
  }

  /** Has a version decide from now on; it must have been tried. */
  @Post("/{version}/activate")
  Envelope<RuleSetJson> activate(@Parameter(hidden = true) Caller caller, int version) {
    return new Envelope<>(RuleSetJson.of(change.activate(caller, version)));
  }
}
