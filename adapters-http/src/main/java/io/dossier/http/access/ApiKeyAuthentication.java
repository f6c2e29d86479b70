package io.dossier.http.access;

import io.dossier.core.access.ApiKey;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Knows a caller by {@code Authorization: Bearer} or {@code X-Api-Key}. A key in the query string
 * is refused, since addresses end up in logs.
 */
@Singleton
final class ApiKeyAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  static final String KEY = "key";
  private static final String BEARER = "Bearer ";

  private final AuthenticateApiKey authenticate;
  private final FailedAttempts failedAttempts;
  private final Scheduler blocking;

  ApiKeyAuthentication(
      AuthenticateApiKey authenticate,
      FailedAttempts failedAttempts,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.authenticate = authenticate;
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
    if (request.getUri().getRawQuery() != null
        && request.getUri().getRawQuery().contains("dsr_sk_")) {
      throw Failure.of(
          Category.UNAUTHENTICATED,
          "key_in_query",
          "a key in the query string is refused; send it as Authorization: Bearer");
    }
    Optional<String> shown = shown(request);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    String address = request.getRemoteAddress().getAddress().getHostAddress();
    failedAttempts.requireFew(address);
    Optional<ApiKey> key = authenticate.execute(shown.get());
    if (key.isEmpty()) {
      failedAttempts.failed(address);
    }
    return key.map(ApiKeyAuthentication::authentication);
  }

  private static Optional<String> shown(HttpRequest<?> request) {
    String bearer = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (bearer != null && bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.of(bearer.substring(BEARER.length()).strip());
    }
    return Optional.ofNullable(request.getHeaders().get("X-Api-Key"));
  }

  private static Authentication authentication(ApiKey key) {
    return Authentication.build(
        key.id().text(), key.scopes().stream().map(Scope::code).toList(), Map.of(KEY, key));
  }
}
