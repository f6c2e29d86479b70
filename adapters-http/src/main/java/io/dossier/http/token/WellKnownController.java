package io.dossier.http.token;

import com.nimbusds.jose.JWSAlgorithm;
import io.dossier.core.access.Scope;
import io.dossier.core.access.usecase.KeysInUse;
import io.dossier.http.access.ScopeCodes;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;

/**
 * What others need to verify tokens and to encrypt payloads, as OpenID Connect Discovery has it.
 */
@Controller("/.well-known")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Tokens")
final class WellKnownController {
  private static final String KEYS = "/jwks.json";

  /** Far shorter than the time for which a key is published before it is used. */
  private static final String FIVE_MINUTES = "public, max-age=300";

  private final KeysInUse keys;
  private final PublicAddress address;

  WellKnownController(KeysInUse keys, PublicAddress address) {
    this.keys = keys;
    this.address = address;
  }

  /** The document of OpenID Connect Discovery, as far as there is one without people signing in. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Discovery(
      String issuer,
      String tokenEndpoint,
      String jwksUri,
      List<String> grantTypesSupported,
      List<String> responseTypesSupported,
      List<String> subjectTypesSupported,
      List<String> scopesSupported,
      List<String> tokenEndpointAuthMethodsSupported,
      List<String> tokenEndpointAuthSigningAlgValuesSupported,
      List<String> idTokenSigningAlgValuesSupported) {}

  /** The public keys: {@code use: sig} for tokens, {@code use: enc} for payloads. */
  @Get(KEYS)
  HttpResponse<Map<String, Object>> keys() {
    return HttpResponse.ok(PublishedKeys.of(keys.published()))
        .header(HttpHeaders.CACHE_CONTROL, FIVE_MINUTES);
  }

  /** Where tokens are given, and how. */
  @Get("/openid-configuration")
  HttpResponse<Discovery> discovery(HttpRequest<?> request) {
    String issuer = address.of(request);
    return HttpResponse.ok(
        new Discovery(
            issuer,
            issuer + TokenController.PATH,
            issuer + "/.well-known" + KEYS,
            List.of(TokenController.GRANT_TYPE),
            List.of(),
            List.of("public"),
            ScopeCodes.of(List.of(Scope.values())),
            List.of("client_secret_basic", "client_secret_post", "private_key_jwt"),
            ClientAssertions.ALGORITHMS.stream().map(JWSAlgorithm::getName).sorted().toList(),
            List.of(PublishedKeys.SIGNING.getName())));
  }
}
