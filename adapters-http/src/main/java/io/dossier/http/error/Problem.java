package io.dossier.http.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * The body of every error: the documents API's envelope and RFC 9457's members in one.
 *
 * @param error what is wrong, for a person
 * @param details only for validation
 * @param type a URN with the stable code
 */
@Serdeable
public record Problem(
    String error,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Details details,
    String type,
    String title,
    int status) {
  static final MediaType MEDIA_TYPE = new MediaType("application/problem+json");

  /**
   * @param fieldErrors messages by the field's name on the wire
   */
  @Serdeable
  public record Details(Map<String, List<String>> fieldErrors) {}

  static MutableHttpResponse<Problem> response(
      HttpStatus status, String code, String message, Map<String, List<String>> fieldErrors) {
    Problem problem =
        new Problem(
            message,
            fieldErrors.isEmpty() ? null : new Details(fieldErrors),
            "urn:dossier:error:" + code,
            status.getReason(),
            status.getCode());
    return HttpResponse.<Problem>status(status).contentType(MEDIA_TYPE).body(problem);
  }

  static MutableHttpResponse<Problem> response(HttpStatus status, String code, String message) {
    return response(status, code, message, Map.of());
  }
}
