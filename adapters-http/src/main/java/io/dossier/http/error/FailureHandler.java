package io.dossier.http.error;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures of core on the wire. */
@Singleton
final class FailureHandler implements ExceptionHandler<Failure, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

  /** Before the addresses that are themselves the leave to do something. */
  private static final List<String> LEAVES =
      List.of("/api/downloads/", "/v2/uploads/", "/v2/results/", "/v2/reports/");

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, Failure failure) {
    if (failure.code().equals("range_not_satisfiable")) {
      return form(request)
          .response(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, failure.code(), failure.message());
    }
    if (failure.category() == Category.INTEGRITY || failure.category() == Category.INTERNAL) {
      LOG.error("{} {}: {}", request.getMethodName(), path(request), failure.code(), failure);
    } else if (failure.category() == Category.UPSTREAM) {
      LOG.warn(
          "{} {}: {}", request.getMethodName(), path(request), failure.code(), failure.getCause());
    }
    return form(request)
        .response(
            StatusOf.category(failure.category()),
            failure.code(),
            failure.message(),
            failure.fieldErrors());
  }

  private static ErrorForm form(HttpRequest<?> request) {
    return ErrorForm.of(request);
  }

  /** What leads to a document without a key stays out of the log. */
  private static String path(HttpRequest<?> request) {
    return LEAVES.stream()
        .filter(request.getPath()::startsWith)
        .map(leave -> leave + "...")
        .findFirst()
        .orElse(request.getPath());
  }
}
