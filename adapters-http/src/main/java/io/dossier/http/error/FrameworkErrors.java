package io.dossier.http.error;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the framework itself refuses, in the body of its path. */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<Object> {
  @Override
  @SuppressWarnings("unchecked")
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = HttpStatus.valueOf(response.code());
    Optional<BadValue> bad = context.getRootCause().flatMap(BadValue::of);
    MutableHttpResponse<?> error =
        ErrorForm.of(context.getRequest())
            .response(
                status,
                status.name().toLowerCase(Locale.ROOT),
                bad.map(BadValue::text).orElseGet(() -> message(context, status)),
                bad.map(BadValue::fieldErrors).orElse(Map.of()));
    response.getHeaders().forEach((name, values) -> keep(error, name, values));
    return (MutableHttpResponse<Object>) error;
  }

  /** Such as the methods that a path has. */
  private static void keep(MutableHttpResponse<?> error, String name, List<String> values) {
    if (!error.getHeaders().contains(name)) {
      values.forEach(value -> error.header(name, value));
    }
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
