package io.dossier.http.submission;

import io.dossier.core.access.Caller;
import io.dossier.core.examination.Check;
import io.dossier.core.submission.IndicatorCount;
import io.dossier.core.submission.usecase.GiveFeedback;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.ListEnvelope;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The indicators there are, and how they fare. */
@Controller("/api/indicators")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Submissions")
final class IndicatorsController {
  private final GiveFeedback feedback;

  IndicatorsController(GiveFeedback feedback) {
    this.feedback = feedback;
  }

  /**
   * An indicator.
   *
   * @param found in so many submissions, erased ones included
   * @param correct how many of those analyses were called correct
   * @param notCorrect likewise, not correct
   */
  @Serdeable
  record IndicatorCountJson(
      String id, String category, String title, long found, long correct, long notCorrect) {}

  /** All indicators, with what people said of the analyses in which they were found. */
  @Get
  ListEnvelope<IndicatorCountJson> list(@Parameter(hidden = true) Caller caller) {
    Map<String, IndicatorCount> counts =
        feedback.counts(caller).stream()
            .collect(Collectors.toMap(IndicatorCount::indicator, Function.identity()));
    return ListEnvelope.whole(
        Arrays.stream(Check.values())
            .map(
                check -> {
                  IndicatorCount count =
                      counts.getOrDefault(check.id(), new IndicatorCount(check.id(), 0, 0, 0));
                  return new IndicatorCountJson(
                      check.id(),
                      check.category().code(),
                      check.title(),
                      count.found(),
                      count.correct(),
                      count.notCorrect());
                })
            .toList());
  }
}
