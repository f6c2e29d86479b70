package io.dossier.http.error;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the framework itself refuses, in the same body. */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<Problem> {
  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = response.status();
    Map<String, List<String>> fieldErrors = new LinkedHashMap<>();
    for (Error error : context.getErrors()) {
      error.getPath().ifPresent(path -> fieldErrors.put(path, List.of(error.getMessage())));
    }
    Problem problem =
        new Problem(
            message(context, status),
            status == HttpStatus.BAD_REQUEST && !fieldErrors.isEmpty()
                ? new Problem.Details(fieldErrors)
                : null,
            "urn:dossier:error:" + status.name().toLowerCase(Locale.ROOT),
            status.getReason(),
            status.getCode());
    return response.contentType(Problem.MEDIA_TYPE).body(problem);
  }

  private static String message(ErrorContext context, HttpStatus status) {
    if (status.getCode() >= 500 || context.getErrors().isEmpty()) {
      return status.getReason();
    }
    return context.getErrors().get(0).getMessage();
  }
}
