package io.dossier.http.template;

import io.dossier.core.access.Caller;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.TemplateNames;
import io.dossier.core.template.usecase.ManageTemplates;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.IdempotentAnswers;
import io.dossier.http.wire.ListEnvelope;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** What an organization expects of its documents. */
@Controller("/api/templates")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Templates")
final class TemplatesController {
  private final ManageTemplates manage;
  private final IdempotentAnswers answers;

  TemplatesController(ManageTemplates manage, IdempotentAnswers answers) {
    this.manage = manage;
    this.answers = answers;
  }

  /**
   * @param slug made of the name, when absent
   * @param documentTypeHint the type of documents it is for
   */
  @Serdeable
  record CreateRequest(
      @Nullable String name,
      @Nullable String slug,
      @Nullable String documentTypeHint,
      @Nullable List<TemplateFieldJson> fields) {}

  /**
   * @param name stays, when absent, with the slug
   * @param fields all of the new version's
   */
  @Serdeable
  record ChangeRequest(
      @Nullable String name, @Nullable String slug, @Nullable List<TemplateFieldJson> fields) {}

  /** Lists templates, newest first, each with the fields of its newest version. */
  @Get
  ListEnvelope<TemplateJson> list(
      @Parameter(hidden = true) Caller caller,
      @QueryValue(defaultValue = "50") int limit,
      @QueryValue(defaultValue = "0") int offset) {
    Parameters.within("limit", limit, 1, 200);
    Parameters.within("offset", offset, 0, 1_000_000);
    ManageTemplates.Listed listed = manage.list(caller, limit, offset);
    return ListEnvelope.of(
        listed.templates().stream()
            .map(shown -> TemplateJson.of(shown.template(), shown.newest()))
            .toList(),
        listed.total(),
        limit,
        offset);
  }

  /** One template with its versions. */
  @Get("/{id}")
  Envelope<TemplateJson.Reply> one(@Parameter(hidden = true) Caller caller, String id) {
    return reply(manage.one(caller, id(id)));
  }

  /** Makes a template; its first version is a draft. */
  @Post
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<Envelope<TemplateJson.Reply>> create(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, @Body CreateRequest request) {
    TemplateNames names =
        names(request.name(), request.slug())
            .orElseThrow(() -> Failure.invalid("name", "is missing"));
    DocumentType type =
        Parameters.given(request.documentTypeHint())
            .map(code -> Parameters.type("documentTypeHint", code))
            .orElseThrow(() -> Failure.invalid("documentTypeHint", "is missing"));
    return answers.answer(
        http,
        caller,
        request,
        () ->
            HttpResponse.<Envelope<TemplateJson.Reply>>status(HttpStatus.CREATED)
                .body(
                    reply(
                        manage.create(
                            caller, names, type, TemplateFieldJson.fields(request.fields())))));
  }

  /** Makes a new version, a draft, with these fields. */
  @Put("/{id}")
  Envelope<TemplateJson.Reply> change(
      @Parameter(hidden = true) Caller caller, String id, @Body ChangeRequest request) {
    if (request.name() == null && request.slug() != null) {
      throw Failure.invalid("name", "is missing beside the slug");
    }
    return reply(
        manage.change(
            caller,
            id(id),
            names(request.name(), request.slug()),
            TemplateFieldJson.fields(request.fields())));
  }

  /** Takes the template out of use. */
  @Post("/{id}/deactivate")
  HttpResponse<Envelope<TemplateJson.Reply>> deactivate(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, String id) {
    return answers.answer(
        http,
        caller,
        "deactivate",
        () -> HttpResponse.ok(reply(manage.deactivate(caller, id(id)))));
  }

  /** Removes the template with all that was learned; extractions made by it stay. */
  @Delete("/{id}")
  Envelope<TemplateJson.Reply> delete(@Parameter(hidden = true) Caller caller, String id) {
    return reply(manage.delete(caller, id(id)));
  }

  static TemplateId id(String text) {
    return Parameters.id(text, TemplateId::new, "template");
  }

  private static Optional<TemplateNames> names(@Nullable String name, @Nullable String slug) {
    return Optional.ofNullable(name)
        .map(
            given ->
                slug == null
                    ? TemplateNames.of(given.strip())
                    : new TemplateNames(given.strip(), slug));
  }

  private static Envelope<TemplateJson.Reply> reply(ManageTemplates.Shown shown) {
    return new Envelope<>(TemplateJson.Reply.of(shown));
  }
}
