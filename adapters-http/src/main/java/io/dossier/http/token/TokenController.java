package io.dossier.http.token;

import io.dossier.core.access.Client;
import io.dossier.core.access.Scope;
import io.dossier.core.administration.usecase.GrantToken;
import io.dossier.core.shared.Failure;
import io.dossier.http.access.ScopeCodes;
import io.dossier.http.error.AnswersOAuthErrors;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives access tokens for client credentials (RFC 6749 section 4.4). */
@Controller(TokenController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersOAuthErrors
@Tag(name = "Tokens")
final class TokenController {
  static final String PATH = "/oauth2/token";
  static final String GRANT_TYPE = "client_credentials";

  private final ClientDoor door;
  private final GrantToken grant;
  private final AccessTokens tokens;
  private final PublicAddress address;

  TokenController(ClientDoor door, GrantToken grant, AccessTokens tokens, PublicAddress address) {
    this.door = door;
    this.grant = grant;
    this.tokens = tokens;
    this.address = address;
  }

  /** The parameters, as the description of the API shows them. */
  @Schema(name = "TokenRequest")
  record Parameters(
      @Schema(name = "grant_type") String grantType,
      @Schema(name = "scope") @Nullable String scope,
      @Schema(name = "client_id") @Nullable String clientId,
      @Schema(name = "client_secret") @Nullable String clientSecret,
      @Schema(name = "client_assertion_type") @Nullable String clientAssertionType,
      @Schema(name = "client_assertion") @Nullable String clientAssertion) {}

  /**
   * @param expiresIn seconds
   * @param scope what the token is for, with spaces between
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record TokenJson(String accessToken, String tokenType, long expiresIn, String scope) {}

  /**
   * Gives a token for a client's secret, in a Basic header or in the form, or for an assertion that
   * it signed. Use a token until it expires: 5 a minute are given.
   */
  @Post
  @Consumes(MediaType.ALL)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema = @Schema(implementation = Parameters.class)))
  HttpResponse<TokenJson> token(
      HttpRequest<?> request, @Parameter(hidden = true) @Nullable @Body InputStream body) {
    TokenForm form = form(request, body);
    String type =
        form.get("grant_type")
            .orElseThrow(() -> TokenRefused.invalidRequest("grant_type is missing"));
    Client client = door.enter(request, ClientProof.of(request, form));
    if (!type.equals(GRANT_TYPE)) {
      throw new TokenRefused(
          TokenRefused.Code.UNSUPPORTED_GRANT_TYPE, "grant_type must be " + GRANT_TYPE);
    }
    Set<Scope> scopes =
        grant
            .execute(
                client, form.get("scope").map(TokenController::scopes), ClientDoor.reach(request))
            .orElseThrow(TokenController::invalidScope);
    return HttpResponse.ok(
            new TokenJson(
                tokens.issue(client, scopes, address.of(request)),
                "Bearer",
                AccessTokens.LIFE.toSeconds(),
                String.join(" ", ScopeCodes.of(scopes))))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.PRAGMA, "no-cache");
  }

  private static TokenForm form(HttpRequest<?> request, @Nullable InputStream body) {
    try {
      return TokenForm.read(
          request, Optional.ofNullable(body).orElseGet(InputStream::nullInputStream));
    } catch (IOException e) {
      throw TokenRefused.invalidRequest("the body broke off");
    }
  }

  private static Set<Scope> scopes(String text) {
    try {
      return ScopeCodes.parse("scope", List.of(text.split(" ", -1)));
    } catch (Failure e) {
      throw invalidScope();
    }
  }

  private static TokenRefused invalidScope() {
    return new TokenRefused(
        TokenRefused.Code.INVALID_SCOPE, "a scope is unknown, or the client does not have it");
  }
}
