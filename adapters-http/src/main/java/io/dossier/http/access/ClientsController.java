package io.dossier.http.access;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Clients;
import io.dossier.core.administration.usecase.CreateApiKey.Limits;
import io.dossier.core.administration.usecase.CreateClient;
import io.dossier.core.administration.usecase.RevokeClient;
import io.dossier.core.administration.usecase.RotateClientSecret;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes, lists and revokes the organization's clients, and gives them new secrets. */
@Controller("/api/clients")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Clients")
final class ClientsController {
  private final CreateClient create;
  private final RotateClientSecret rotate;
  private final RevokeClient revoke;
  private final Clients clients;
  private final IdempotentAnswers answers;

  ClientsController(
      CreateClient create,
      RotateClientSecret rotate,
      RevokeClient revoke,
      Clients clients,
      IdempotentAnswers answers) {
    this.create = create;
    this.rotate = rotate;
    this.revoke = revoke;
    this.clients = clients;
    this.answers = answers;
  }

  /**
   * @param jwks public keys for signed assertions (RFC 7523), besides the secret
   */
  @Serdeable
  record CreateRequest(
      @Nullable String name,
      @Nullable List<String> scopes,
      @Nullable @Schema(type = "boolean") Object rateLimited,
      @Nullable Map<String, Object> jwks) {}

  /**
   * @param overlapSeconds how long the secret before still holds; a day where it is absent
   */
  @Serdeable
  record RotateRequest(@Nullable Long overlapSeconds) {}

  /** Makes a client. The answer is the only place where its secret is shown. */
  @Post
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<Envelope<CreatedClientJson>> create(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, @Body CreateRequest request) {
    CreateClient.Command command =
        new CreateClient.Command(
            caller,
            Optional.ofNullable(request.name()).orElse(""),
            ScopeCodes.parse("scopes", Optional.ofNullable(request.scopes()).orElse(List.of())),
            Optional.ofNullable(request.jwks()).map(ClientKeySets::parse),
            Parameters.flag("rateLimited", request.rateLimited(), true)
                ? Limits.LIMITED
                : Limits.UNLIMITED);
    return answers.answer(
        http,
        caller,
        request,
        () ->
            HttpResponse.<Envelope<CreatedClientJson>>status(HttpStatus.CREATED)
                .body(new Envelope<>(CreatedClientJson.of(create.execute(command)))));
  }

  /** Lists the clients, newest first, revoked ones included. */
  @Get
  ListEnvelope<ClientJson> list(@Parameter(hidden = true) Caller caller) {
    caller.require(Scope.API_MANAGE);
    return ListEnvelope.whole(
        clients.list(caller.organization()).stream().map(ClientJson::of).toList());
  }

  /** Gives a client a new secret, shown this once; the one before holds for a while longer. */
  @Post("/{id}/rotate")
  Envelope<CreatedClientJson> rotate(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Nullable @Body RotateRequest request) {
    Duration overlap =
        Optional.ofNullable(request)
            .map(RotateRequest::overlapSeconds)
            .map(Duration::ofSeconds)
            .orElse(RotateClientSecret.USUAL_OVERLAP);
    return new Envelope<>(
        CreatedClientJson.of(
            rotate.execute(new RotateClientSecret.Command(caller, client(id), overlap))));
  }

  /** Takes a client out of use for good, the tokens that it holds included. */
  @Delete("/{id}")
  Envelope<ClientJson> revoke(@Parameter(hidden = true) Caller caller, String id) {
    Client revoked = revoke.execute(new RevokeClient.Command(caller, client(id)));
    return new Envelope<>(ClientJson.of(revoked));
  }

  private static ClientId client(String id) {
    return Parameters.id(id, ClientId::new, "client");
  }
}
