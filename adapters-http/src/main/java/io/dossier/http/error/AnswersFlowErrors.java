package io.dossier.http.error;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells in the description of the API that whatever is no success is a {@link FlowError}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@ApiResponse(
    responseCode = "4XX",
    description = "What the caller may mend; 409 where there is no such flow",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = FlowError.class)))
@ApiResponse(
    responseCode = "5XX",
    description = "What the server failed at",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = FlowError.class)))
public @interface AnswersFlowErrors {}
