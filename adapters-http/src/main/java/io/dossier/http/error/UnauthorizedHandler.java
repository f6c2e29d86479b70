package io.dossier.http.error;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** No credential, or not one. */
@Singleton
@Primary
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class UnauthorizedHandler
    implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  @Override
  @SuppressWarnings("rawtypes")
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
    ErrorForm form = ErrorForm.of((HttpRequest<?>) request);
    if (exception.isForbidden()) {
      return form.response(HttpStatus.FORBIDDEN, "forbidden", "not allowed for this key");
    }
    return form.response(HttpStatus.UNAUTHORIZED, "unauthenticated", missing(form))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  private static String missing(ErrorForm form) {
    return form == ErrorForm.FLOW ? "missing or invalid Token" : "missing or invalid Bearer";
  }
}
