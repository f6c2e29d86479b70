package io.dossier.http.error;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/**
 * The body of an error of the token endpoint (RFC 6749 section 5.2).
 *
 * @param error one of the codes there
 * @param errorDescription for a person; without quotes and backslashes, as the RFC wants it
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record OAuthError(String error, String errorDescription) {

  public static MutableHttpResponse<OAuthError> response(
      HttpStatus status, String error, String description) {
    return HttpResponse.<OAuthError>status(status)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.PRAGMA, "no-cache")
        .body(new OAuthError(error, description.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", " ")));
  }
}
