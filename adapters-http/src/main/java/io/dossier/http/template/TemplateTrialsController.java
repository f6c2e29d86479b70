package io.dossier.http.template;

import io.dossier.core.access.Caller;
import io.dossier.core.document.DocumentId;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.usecase.PublishTemplate;
import io.dossier.core.template.usecase.TrainTemplate;
import io.dossier.core.template.usecase.TryTemplate;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.IdempotentAnswers;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Templates on documents that analysts have corrected: tried, trained, published. */
@Controller("/api/templates/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Templates")
final class TemplateTrialsController {
  private static final int TRIED_ON = 50;

  private final TryTemplate trying;
  private final TrainTemplate train;
  private final PublishTemplate publish;
  private final IdempotentAnswers answers;

  TemplateTrialsController(
      TryTemplate trying, TrainTemplate train, PublishTemplate publish, IdempotentAnswers answers) {
    this.trying = trying;
    this.train = train;
    this.publish = publish;
    this.answers = answers;
  }

  /**
   * @param version the newest, when absent
   */
  @Serdeable
  record PublishRequest(@Nullable Integer version) {}

  /**
   * @param version the newest, when absent
   * @param documentIds those that were corrected last, when absent
   * @param documentType must be the template's
   * @param limit how many of those, when no ids are given
   */
  @Serdeable
  record TryRequest(
      @Nullable Integer version,
      @Nullable List<String> documentIds,
      @Nullable String documentType,
      @Nullable Integer limit) {}

  /**
   * @param documentIds to learn from; those that were corrected last, when absent
   * @param holdBack the share that is tried and not learned from, above 0 and at most 0.5; when
   *     absent, every document is held back in its turn
   */
  @Serdeable
  record TrainRequest(@Nullable List<String> documentIds, @Nullable Double holdBack) {}

  @Serdeable
  record PublishReply(String id, boolean active, int publishedVersion) {}

  @Serdeable
  record TrialReply(String id, int version, TrialJson report) {}

  /** Puts a version into use, unless it does worse than the organization's floor. */
  @Post("/publish")
  HttpResponse<Envelope<PublishReply>> publish(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Nullable @Body PublishRequest body) {
    PublishRequest request = body == null ? new PublishRequest(null) : body;
    PublishTemplate.Command command =
        new PublishTemplate.Command(caller, TemplatesController.id(id), number(request.version()));
    return answers.answer(
        http,
        caller,
        request,
        () -> {
          var template = publish.execute(command);
          return HttpResponse.ok(
              new Envelope<>(
                  new PublishReply(
                      template.id().text(), template.active(), template.used().orElseThrow())));
        });
  }

  /** Runs a version on stored documents without saving, side by side with others. */
  @Post("/try")
  HttpResponse<Envelope<TrialReply>> tryOut(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Nullable @Body TryRequest body) {
    TryRequest request = body == null ? new TryRequest(null, null, null, null) : body;
    TryTemplate.Command command =
        new TryTemplate.Command(
            caller,
            TemplatesController.id(id),
            number(request.version()),
            documents(request.documentIds()),
            Parameters.given(request.documentType())
                .map(code -> Parameters.type("documentType", code)),
            Optional.ofNullable(request.limit()).orElse(TRIED_ON));
    return answers.answer(
        http,
        caller,
        request,
        () -> {
          TryTemplate.Tried tried = trying.execute(command);
          return HttpResponse.ok(
              new Envelope<>(
                  new TrialReply(
                      tried.template().id().text(),
                      tried.version().number(),
                      TrialJson.of(tried.trial()))));
        });
  }

  /** Learns a new version, a draft, from what analysts have corrected. */
  @Post("/train")
  HttpResponse<Envelope<TrialReply>> train(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Nullable @Body TrainRequest body) {
    TrainRequest request = body == null ? new TrainRequest(null, null) : body;
    TrainTemplate.Command command =
        new TrainTemplate.Command(
            caller,
            TemplatesController.id(id),
            documents(request.documentIds()),
            request.holdBack() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(request.holdBack()));
    return answers.answer(
        http,
        caller,
        request,
        () -> {
          TrainTemplate.Trained trained = train.execute(command);
          return HttpResponse.ok(
              new Envelope<>(
                  new TrialReply(
                      trained.template().id().text(),
                      trained.version().number(),
                      TrialJson.of(trained.version().trial().orElseThrow()))));
        });
  }

  private static OptionalInt number(@Nullable Integer version) {
    return version == null ? OptionalInt.empty() : OptionalInt.of(version);
  }

  private static List<DocumentId> documents(@Nullable List<String> ids) {
    List<DocumentId> documents = new ArrayList<>();
    for (String id : ids == null ? List.<String>of() : ids) {
      try {
        documents.add(new DocumentId(id));
      } catch (IllegalArgumentException e) {
        throw Failure.invalid("documentIds", "must be ids of documents");
      }
    }
    return documents;
  }
}
