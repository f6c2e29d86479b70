package io.dossier.http.access;

import io.dossier.core.access.ApiKey;
import io.dossier.core.access.Caller;
import io.dossier.core.access.KeyId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.ApiKeys;
import io.dossier.core.administration.usecase.CreateApiKey;
import io.dossier.core.administration.usecase.CreateApiKey.Limits;
import io.dossier.core.administration.usecase.RevokeApiKey;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes, lists and revokes the organization's keys. */
@Controller("/api/keys")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Keys")
final class KeysController {
  private final CreateApiKey create;
  private final RevokeApiKey revoke;
  private final ApiKeys keys;
  private final IdempotentAnswers answers;

  KeysController(
      CreateApiKey create, RevokeApiKey revoke, ApiKeys keys, IdempotentAnswers answers) {
    this.create = create;
    this.revoke = revoke;
    this.keys = keys;
    this.answers = answers;
  }

  @Serdeable
  record CreateRequest(
      @Nullable String name,
      @Nullable List<String> scopes,
      @Nullable String expiresAt,
      @Nullable @Schema(type = "boolean") Object rateLimited) {}

  /**
   * @param key shown this once
   */
  @Serdeable
  record CreatedJson(
      String id,
      String key,
      String name,
      List<String> scopes,
      boolean rateLimited,
      @Nullable Instant expiresAt) {
    static CreatedJson of(CreateApiKey.Created created) {
      ApiKey key = created.key();
      return new CreatedJson(
          key.id().text(),
          created.text().reveal(),
          key.name(),
          ScopeCodes.of(key.scopes()),
          key.rateLimited(),
          key.expiresAt().orElse(null));
    }
  }

  @Serdeable
  record KeyJson(
      String id,
      String name,
      List<String> scopes,
      boolean rateLimited,
      Instant createdAt,
      @Nullable Instant expiresAt,
      @Nullable Instant revokedAt,
      @Nullable Instant lastUsedAt) {
    static KeyJson of(ApiKey key) {
      return new KeyJson(
          key.id().text(),
          key.name(),
          ScopeCodes.of(key.scopes()),
          key.rateLimited(),
          key.createdAt(),
          key.expiresAt().orElse(null),
          key.revokedAt().orElse(null),
          key.lastUsedAt().orElse(null));
    }
  }

  /** Makes a key. The answer is the only place where it is shown. */
  @Post
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<Envelope<CreatedJson>> create(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, @Body CreateRequest request) {
    CreateApiKey.Command command =
        new CreateApiKey.Command(
            caller,
            Optional.ofNullable(request.name()).orElse(""),
            ScopeCodes.parse("scopes", Optional.ofNullable(request.scopes()).orElse(List.of())),
            Parameters.given(request.expiresAt())
                .map(text -> Parameters.time("expiresAt", text, Parameters::endOf)),
            Parameters.flag("rateLimited", request.rateLimited(), true)
                ? Limits.LIMITED
                : Limits.UNLIMITED);
    return answers.answer(
        http,
        caller,
        request,
        () ->
            HttpResponse.<Envelope<CreatedJson>>status(HttpStatus.CREATED)
                .body(new Envelope<>(CreatedJson.of(create.execute(command)))));
  }

  /** Lists the keys, newest first, revoked ones included. */
  @Get
  ListEnvelope<KeyJson> list(@Parameter(hidden = true) Caller caller) {
    caller.require(Scope.API_MANAGE);
    return ListEnvelope.whole(keys.list(caller.organization()).stream().map(KeyJson::of).toList());
  }

  /** Takes a key out of use for good. */
  @Delete("/{id}")
  Envelope<KeyJson> revoke(@Parameter(hidden = true) Caller caller, String id) {
    return new Envelope<>(
        KeyJson.of(
            revoke.execute(
                new RevokeApiKey.Command(caller, Parameters.id(id, KeyId::new, "key")))));
  }
}
