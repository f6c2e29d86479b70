package io.dossier.http.error;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.Map;

/** What the body of an error looks like: the one place that decides it, by the path. */
enum ErrorForm {
  /** Of the documents API, and wherever nothing else holds: a {@link Problem}. */
  PROBLEM {
    @Override
    MutableHttpResponse<?> response(
        HttpStatus status, String code, String message, Map<String, List<String>> fieldErrors) {
      return Problem.response(status, code, message, fieldErrors);
    }
  },
  /** Of submissions and tenants: a {@link Message}, and none for too many calls. */
  MESSAGE {
    @Override
    MutableHttpResponse<?> response(
        HttpStatus status, String code, String message, Map<String, List<String>> fieldErrors) {
      return status == HttpStatus.TOO_MANY_REQUESTS
          ? HttpResponse.status(status)
          : HttpResponse.status(status)
              .contentType(MediaType.APPLICATION_JSON_TYPE)
              .body(Message.of(message));
    }
  },
  /** Of the token endpoint: an {@link OAuthError}, and none for too many calls. */
  OAUTH {
    @Override
    MutableHttpResponse<?> response(
        HttpStatus status, String code, String message, Map<String, List<String>> fieldErrors) {
      return status == HttpStatus.TOO_MANY_REQUESTS
          ? HttpResponse.status(status)
          : OAuthError.response(
              status, status.getCode() < 500 ? "invalid_request" : "server_error", message);
    }
  },
  /** Of flows: a {@link FlowError}. */
  FLOW {
    @Override
    MutableHttpResponse<?> response(
        HttpStatus status, String code, String message, Map<String, List<String>> fieldErrors) {
      return FlowError.response(status, message);
    }
  };

  abstract MutableHttpResponse<?> response(
      HttpStatus status, String code, String message, Map<String, List<String>> fieldErrors);

  MutableHttpResponse<?> response(HttpStatus status, String code, String message) {
    return response(status, code, message, Map.of());
  }

  static ErrorForm of(HttpRequest<?> request) {
    String path = request.getPath();
    if (below("/v2", path) || below("/v0", path)) {
      return MESSAGE;
    }
    if (below("/v3", path)) {
      return FLOW;
    }
    return below("/oauth2", path) ? OAUTH : PROBLEM;
  }

  private static boolean below(String root, String path) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
