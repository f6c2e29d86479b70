package io.dossier.http.token;

import io.dossier.core.access.Client;
import io.dossier.core.access.Scope;
import io.dossier.core.administration.usecase.GrantToken;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.http.error.AnswersFlowErrors;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives access tokens for flows, for a client's secret in headers. */
@Controller("/v3/verification/authtoken")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersFlowErrors
@Tag(name = "Flows")
final class FlowTokenController {
  private final ClientDoor door;
  private final GrantToken grant;
  private final AccessTokens tokens;
  private final PublicAddress address;

  FlowTokenController(
      ClientDoor door, GrantToken grant, AccessTokens tokens, PublicAddress address) {
    this.door = door;
    this.grant = grant;
    this.tokens = tokens;
    this.address = address;
  }

  /**
   * @param accessToken for the header {@code Token} of later calls
   * @param expiresIn seconds
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FlowTokenJson(String accessToken, long expiresIn) {}

  /** Gives a token for what the client may do with flows. Use it until it expires. */
  @Post
  @Consumes(MediaType.ALL)
  @ApiResponse(responseCode = "201", description = "Given", useReturnTypeSchema = true)
  HttpResponse<FlowTokenJson> token(
      HttpRequest<?> request,
      @Nullable @Header("Client-Id") String id,
      @Nullable @Header("Client-Secret") String secret) {
    ClientProof proof = proof(id, secret);
    Client client;
    try {
      client = door.enter(request, proof);
    } catch (TokenRefused refused) {
      throw Failure.of(Category.UNAUTHENTICATED, "invalid_client", refused.description());
    }
    Set<Scope> scopes = EnumSet.of(Scope.FLOWS_READ, Scope.FLOWS_WRITE);
    scopes.retainAll(client.scopes());
    if (scopes.isEmpty()) {
      throw Failure.of(
          Category.UNAUTHENTICATED, "invalid_client", "the client has no scope for flows");
    }
    grant.execute(client, Optional.of(scopes), ClientDoor.reach(request));
    return HttpResponse.created(
            new FlowTokenJson(
                tokens.issue(client, scopes, address.of(request)), AccessTokens.LIFE.toSeconds()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static ClientProof proof(@Nullable String id, @Nullable String secret) {
    List<String> missing = new ArrayList<>();
    if (id == null || id.isBlank()) {
      missing.add("'Client-Id'");
    }
    if (secret == null || secret.isBlank()) {
      missing.add("'Client-Secret'");
    }
    if (!missing.isEmpty()) {
      throw Failure.of(
          Category.CALLER,
          "missing_headers",
          "Missing or empty required headers: [" + String.join(", ", missing) + "]");
    }
    return new ClientProof(
        Optional.ofNullable(id), ClientProof.Kind.SECRET, String.valueOf(secret));
  }
}
