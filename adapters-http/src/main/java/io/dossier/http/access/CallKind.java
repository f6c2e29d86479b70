package io.dossier.http.access;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;

/** What calls are counted together against a limit. */
enum CallKind {
  READ,
  WRITE,
  /** Of a document. */
  UPLOAD,
  /** The making of a submission. */
  SUBMIT,
  /** Every other call about submissions. */
  SUBMISSION;

  private static final String SUBMISSIONS = "/v2/";
  private static final String FLOW_FILES = "/v3/verification/multiupload";

  static CallKind of(HttpRequest<?> request) {
    boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    String path = request.getPath();
    if (path.startsWith(SUBMISSIONS)) {
      return request.getMethod() == HttpMethod.POST && path.equals(SUBMISSIONS + "submission")
          ? SUBMIT
          : SUBMISSION;
    }
    if (reads) {
      return READ;
    }
    return path.startsWith("/api/documents/upload") || path.equals(FLOW_FILES) ? UPLOAD : WRITE;
  }
}
