package io.dossier.http.submission;

import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Pipelines;
import io.dossier.core.submission.Submission;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for of a submission; everything may be left out.
 *
 * @param queryId the caller's own name for it, at most 1,024 characters; not unique
 * @param pipelineConfiguration FRAUD_ONLY when neither it nor {@code pipelines} is given
 * @param pipelines of FRAUD, QUALITY, CLASSIFICATION, CONTENT; several run at once
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CreateSubmissionRequest(
    @Nullable String queryId,
    @Nullable String pipelineConfiguration,
    @Nullable List<String> pipelines,
    @Nullable @Schema(type = "boolean") Object enableDecision,
    @Nullable @Schema(type = "boolean") Object enableSubmissionCharacteristics) {
  static final CreateSubmissionRequest EMPTY =
      new CreateSubmissionRequest(null, null, null, null, null);

  Submission.Options options() {
    return new Submission.Options(
        Optional.ofNullable(queryId),
        chosen(),
        Parameters.flag("enable_decision", enableDecision, false),
        Parameters.flag(
            "enable_submission_characteristics", enableSubmissionCharacteristics, false));
  }

  private Pipelines chosen() {
    if (pipelineConfiguration != null && pipelines != null) {
      throw Failure.invalid("pipelines", "may not be given beside pipeline_configuration");
    }
    if (pipelines != null) {
      return Pipelines.named(pipelines);
    }
    return pipelineConfiguration == null
        ? Pipelines.DEFAULT
        : Pipelines.configured(pipelineConfiguration);
  }
}
