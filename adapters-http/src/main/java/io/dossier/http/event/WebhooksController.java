package io.dossier.http.event;

import io.dossier.core.access.Caller;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.usecase.ChangeEndpoint;
import io.dossier.core.event.usecase.CreateEndpoint;
import io.dossier.core.event.usecase.ShowEndpoints;
import io.dossier.core.event.usecase.TestEndpoint;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.IdempotentAnswers;
import io.dossier.http.wire.ListEnvelope;
import io.dossier.http.wire.Parameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Endpoints that are told of events. */
@Controller("/api/webhooks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Webhooks")
final class WebhooksController {
  private final CreateEndpoint create;
  private final ChangeEndpoint change;
  private final ShowEndpoints show;
  private final TestEndpoint test;
  private final IdempotentAnswers answers;

  WebhooksController(
      CreateEndpoint create,
      ChangeEndpoint change,
      ShowEndpoints show,
      TestEndpoint test,
      IdempotentAnswers answers) {
    this.create = create;
    this.change = change;
    this.show = show;
    this.test = test;
    this.answers = answers;
  }

  /** Makes an endpoint. The answer is the only place where its secret is shown. */
  @Post
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<Envelope<SecretJson>> create(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, @Body EndpointRequest request) {
    CreateEndpoint.Command command = request.creation(caller);
    return answers.answer(
        http,
        caller,
        request,
        () ->
            HttpResponse.<Envelope<SecretJson>>status(HttpStatus.CREATED)
                .body(secret(create.execute(command))));
  }

  /** The endpoints, newest first. */
  @Get
  ListEnvelope<EndpointJson> list(@Parameter(hidden = true) Caller caller) {
    return ListEnvelope.whole(show.all(caller).stream().map(EndpointJson::of).toList());
  }

  /** One endpoint. */
  @Get("/{id}")
  Envelope<EndpointJson> show(@Parameter(hidden = true) Caller caller, String id) {
    return new Envelope<>(EndpointJson.of(show.one(caller, endpoint(id))));
  }

  /** Changes an endpoint; what is absent stays as it is. */
  @Patch("/{id}")
  Envelope<EndpointJson> change(
      @Parameter(hidden = true) Caller caller, String id, @Body EndpointRequest request) {
    return new Envelope<>(json(change.patch(caller, endpoint(id), request.changes())));
  }

  /** Deletes an endpoint with its deliveries, those that are pending included. */
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void delete(@Parameter(hidden = true) Caller caller, String id) {
    change.delete(caller, endpoint(id));
  }

  /** Gives a new secret, shown this once; for 24 hours both sign. */
  @Post("/{id}/rotate")
  Envelope<SecretJson> rotate(@Parameter(hidden = true) Caller caller, String id) {
    return secret(change.rotate(caller, endpoint(id)));
  }

  /** Sends a webhook.test; the deliveries tell what became of it. */
  @Post("/{id}/test")
  @ApiResponse(responseCode = "202", description = "Under way", useReturnTypeSchema = true)
  HttpResponse<Envelope<DeliveryJson>> test(@Parameter(hidden = true) Caller caller, String id) {
    return HttpResponse.accepted()
        .body(new Envelope<>(DeliveryJson.of(test.execute(caller, endpoint(id)))));
  }

  private Envelope<SecretJson> secret(CreateEndpoint.Created created) {
    return new Envelope<>(SecretJson.of(created, json(created.endpoint())));
  }

  private EndpointJson json(Endpoint endpoint) {
    return EndpointJson.of(show.shown(endpoint));
  }

  static EndpointId endpoint(String id) {
    return Parameters.id(id, EndpointId::new, "webhook");
  }
}
