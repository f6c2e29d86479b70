package io.dossier.http.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/**
 * The body of an error of the flows API: the three forms that are known of it, at once.
 *
 * @param errorCode the status code, as text
 * @param errorMessage what is wrong, for a person
 * @param error the same
 * @param reason the same, only where a token or its lack is at fault
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record FlowError(
    String errorCode,
    String errorMessage,
    String error,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {

  static MutableHttpResponse<FlowError> response(HttpStatus status, String message) {
    return HttpResponse.<FlowError>status(status)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .body(
            new FlowError(
                Integer.toString(status.getCode()),
                message,
                message,
                status == HttpStatus.UNAUTHORIZED ? message : null));
  }
}
