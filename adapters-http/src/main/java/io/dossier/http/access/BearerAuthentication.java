package io.dossier.http.access;

import io.dossier.core.access.Scope;
import io.dossier.core.access.usecase.AuthenticateApiKey;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Knows a caller by a key or a token in {@code Authorization: Bearer}, or by a key in {@code
 * X-Api-Key}, or by a token in {@code Token}. A key in the query string is refused, since addresses
 * end up in logs.
 */
@Singleton
final class BearerAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  static final String CREDENTIAL = "credential";

  /** What a query that bears a key, a secret or a token has in it. */
  private static final List<String> SECRETS =
      List.of("dsr_sk_", "dsr_cs_", "access_token=", "client_secret=");

  private static final String BEARER = "Bearer ";

  /** Where the flows API has its tokens, without {@code Bearer}. */
  private static final String FLOW_TOKEN = "Token";

  private final AuthenticateApiKey keys;
  private final TokenVerification tokens;
  private final FailedAttempts failedAttempts;
  private final Scheduler blocking;

  BearerAuthentication(
      AuthenticateApiKey keys,
      TokenVerification tokens,
      FailedAttempts failedAttempts,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.keys = keys;
    this.tokens = tokens;
    this.failedAttempts = failedAttempts;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return Mono.fromCallable(() -> authenticate(request))
        .subscribeOn(blocking)
        .flatMap(Mono::justOrEmpty);
  }

  private Optional<Authentication> authenticate(HttpRequest<?> request) {
    String query = request.getUri().getRawQuery();
    if (query != null && SECRETS.stream().anyMatch(query::contains)) {
      throw Failure.of(
          Category.UNAUTHENTICATED,
          "key_in_query",
          "a key in the query string is refused; send it as Authorization: Bearer");
    }
    Optional<String> shown = shown(request);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    String address = Requests.address(request);
    failedAttempts.requireFew(address);
    Optional<Credential> credential = credential(shown.get());
    if (credential.isEmpty() && !tokens.issuedHere(shown.get())) {
      failedAttempts.failed(address);
    }
    return credential.map(BearerAuthentication::authentication);
  }

  private Optional<Credential> credential(String shown) {
    return tokens.recognizes(shown)
        ? tokens.verify(shown)
        : keys.execute(shown).map(Credential::of);
  }

  private static Optional<String> shown(HttpRequest<?> request) {
    String bearer = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (bearer != null && bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.of(bearer.substring(BEARER.length()).strip());
    }
    return Optional.ofNullable(request.getHeaders().get("X-Api-Key"))
        .or(() -> Optional.ofNullable(request.getHeaders().get(FLOW_TOKEN)));
  }

  private static Authentication authentication(Credential credential) {
    return Authentication.build(
        credential.actor(),
        credential.scopes().stream().map(Scope::code).toList(),
        Map.of(CREDENTIAL, credential));
  }
}
