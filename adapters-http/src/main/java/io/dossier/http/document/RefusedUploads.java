package io.dossier.http.document;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Closes the connection of an upload that is refused: the rest of its body is not read, and a
 * client that goes on sending it learns so.
 */
@ServerFilter({"/api/documents/upload", "/api/documents/upload-json"})
final class RefusedUploads {
  private static final int LEAST_ERROR = 400;

  @ResponseFilter
  void close(@Nullable MutableHttpResponse<?> response) {
    if (response != null && response.code() >= LEAST_ERROR) {
      response.header(HttpHeaders.CONNECTION, "close");
    }
  }
}
