package io.dossier.http.token;

import io.dossier.http.error.OAuthError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Refused tokens on the wire. */
@Singleton
final class TokenRefusedHandler implements ExceptionHandler<TokenRefused, HttpResponse<?>> {
  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, TokenRefused refused) {
    boolean unknown = refused.code() == TokenRefused.Code.INVALID_CLIENT;
    MutableHttpResponse<OAuthError> response =
        OAuthError.response(
            unknown ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST,
            refused.code().text(),
            refused.description());
    return unknown
        ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"dossier\"")
        : response;
  }
}
