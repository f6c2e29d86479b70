package io.dossier.http.error;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** What the framework itself refuses, in the same body. */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<Problem> {
  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = HttpStatus.valueOf(response.code());
    Optional<BadValue> bad = context.getRootCause().flatMap(BadValue::of);
    Problem problem =
        new Problem(
            bad.map(BadValue::text).orElseGet(() -> message(context, status)),
            bad.map(value -> new Problem.Details(value.fieldErrors())).orElse(null),
            "urn:dossier:error:" + status.name().toLowerCase(Locale.ROOT),
            status.getReason(),
            status.getCode());
    return response.status(status).contentType(Problem.MEDIA_TYPE).body(problem);
  }

  private static String message(ErrorContext context, HttpStatus status) {
    if (status == HttpStatus.NOT_FOUND) {
      return "there is nothing at this path";
    }
    if (status.getCode() >= 500 || context.getErrors().isEmpty()) {
      return status.getReason();
    }
    return context.getErrors().get(0).getMessage();
  }
}
