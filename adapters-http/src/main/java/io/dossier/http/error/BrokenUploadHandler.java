package io.dossier.http.error;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.apache.commons.fileupload2.core.FileUploadException;

/** A multipart body that breaks its form, or ends too early. */
@Singleton
final class BrokenUploadHandler implements ExceptionHandler<FileUploadException, HttpResponse<?>> {
  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, FileUploadException exception) {
    return Problem.response(
        HttpStatus.BAD_REQUEST, "multipart_malformed", "the multipart body is malformed");
  }

  /** Whether a broken stream, rather than a broken disk, ended an upload. */
  static boolean isBrokenBody(IOException exception) {
    return exception instanceof FileUploadException;
  }
}
