package io.dossier.http.error;

import io.dossier.core.shared.Category;
import io.micronaut.http.HttpStatus;

/** The one table from a failure's category to its status code. */
final class StatusOf {
  private StatusOf() {}

  static HttpStatus category(Category category) {
    return switch (category) {
      case CALLER -> HttpStatus.BAD_REQUEST;
      case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case GONE -> HttpStatus.GONE;
      case LIMIT -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
      case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case RULE -> HttpStatus.UNPROCESSABLE_ENTITY;
      case THROTTLED -> HttpStatus.TOO_MANY_REQUESTS;
      case UPSTREAM -> HttpStatus.SERVICE_UNAVAILABLE;
      case INTEGRITY, INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
