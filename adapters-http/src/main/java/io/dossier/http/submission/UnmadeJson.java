package io.dossier.http.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Submission;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/**
 * A pipeline that gave no result: FAILED, INVALID_INPUT or SKIPPED.
 *
 * @param fileType not of what was skipped
 * @param queryId cut to 256 characters, as the contract has it here
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record UnmadeJson(
    String status,
    String message,
    String deploymentVersion,
    String analysisTime,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String fileType,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String mimeType,
    @Nullable String queryId) {
  private static final int LONGEST_QUERY_ID = 256;

  static UnmadeJson of(Submission submission, Analysis analysis, Ending ending) {
    boolean skipped = ending.status() == Ending.Status.SKIPPED;
    return new UnmadeJson(
        ending.status().name(),
        ending.message(),
        analysis.version(),
        analysis.at().toString(),
        skipped ? null : FileKind.of(analysis.original()),
        skipped ? null : FileKind.mimeType(analysis.original()),
        submission.options().queryId().map(UnmadeJson::cut).orElse(null));
  }

  private static String cut(String text) {
    return text.length() > LONGEST_QUERY_ID ? text.substring(0, LONGEST_QUERY_ID) : text;
  }
}
