package io.dossier.http.issuer;

import io.dossier.core.access.Caller;
import io.dossier.core.issuer.AuthorityType;
import io.dossier.core.issuer.IssuerId;
import io.dossier.core.issuer.usecase.RegisterIssuers;
import io.dossier.core.shared.Failure;
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
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;

/** Registers issuers by their logos, so that submissions tell whose logo a document bears. */
@Controller("/api/issuers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Issuers")
final class IssuersController {
  private final RegisterIssuers issuers;
  private final IdempotentAnswers answers;

  IssuersController(RegisterIssuers issuers, IdempotentAnswers answers) {
    this.issuers = issuers;
    this.answers = answers;
  }

  /**
   * An issuer and its logo. Each version of a logo is registered by itself.
   *
   * @param authorityId the organization's own id of it; the issuer's id when absent
   * @param type bank, government, insurance, income, multipurpose, utility; unclassified when
   *     absent
   * @param country of three letters (ISO 3166-1)
   * @param logoBase64 a picture of the logo alone, 60 pixels long or more, up to 512 KB
   */
  @Serdeable
  record RegisterRequest(
      @Nullable String authorityId,
      @Nullable String name,
      @Nullable String type,
      @Nullable String country,
      @Nullable @Schema(type = "string", format = "byte") String logoBase64) {}

  /** Registers an issuer; its logo is looked for on what is submitted from now on. */
  @Post
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<Envelope<IssuerJson>> register(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, @Body RegisterRequest request) {
    RegisterIssuers.Command command =
        new RegisterIssuers.Command(
            Optional.ofNullable(request.authorityId()),
            Optional.ofNullable(request.name()).orElse(""),
            type(request.type()),
            Optional.ofNullable(request.country()),
            picture(request.logoBase64()));
    return answers.answer(
        http,
        caller,
        request,
        () ->
            HttpResponse.<Envelope<IssuerJson>>status(HttpStatus.CREATED)
                .body(new Envelope<>(IssuerJson.of(issuers.register(caller, command)))));
  }

  /** Lists the issuers in the order in which they were registered. */
  @Get
  ListEnvelope<IssuerJson> list(@Parameter(hidden = true) Caller caller) {
    return ListEnvelope.whole(issuers.all(caller).stream().map(IssuerJson::of).toList());
  }

  /** Removes an issuer; what was found of its logo stays with the submissions. */
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void remove(@Parameter(hidden = true) Caller caller, String id) {
    issuers.remove(caller, Parameters.id(id, IssuerId::new, "issuer"));
  }

  private static AuthorityType type(@Nullable String code) {
    if (code == null) {
      return AuthorityType.UNCLASSIFIED;
    }
    return AuthorityType.ofCode(code)
        .orElseThrow(
            () ->
                Failure.invalid(
                    "type",
                    "must be one of "
                        + Arrays.stream(AuthorityType.values())
                            .map(AuthorityType::code)
                            .collect(Collectors.joining(", "))));
  }

  private static byte[] picture(@Nullable String base64) {
    if (base64 == null) {
      throw Failure.invalid("logoBase64", "is missing");
    }
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw Failure.invalid("logoBase64", "is not base64 (RFC 4648)");
    }
  }
}
