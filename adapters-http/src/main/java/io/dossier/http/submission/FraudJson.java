package io.dossier.http.submission;

import io.dossier.core.document.Original;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Submission;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;

/**
 * The verdict on a document.
 *
 * @param filteredParsedPages the pages that were looked at, from 0
 * @param riskProbability 0 to 1, for ranking
 * @param checks every check there is, with what came of it
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record FraudJson(
    String status,
    String analysisTime,
    String fileType,
    String mimeType,
    String deploymentVersion,
    @Nullable String queryId,
    String sha256,
    List<Integer> filteredParsedPages,
    int numPages,
    String score,
    double riskProbability,
    SampleMetadataJson sampleMetadata,
    List<IndicatorJson> indicators,
    List<CheckJson> checks) {
  /** The verdict with the places of what was found, or why there is none. */
  public static Object any(Submission submission, Analysis analysis) {
    return analysis
        .fraud()
        .map(v -> (Object) of(submission, analysis, v, IndicatorJson.Metadata.SHOWN))
        .orElseGet(() -> UnmadeJson.of(submission, analysis, analysis.ending(Pipeline.FRAUD)));
  }

  static FraudJson of(
      Submission submission,
      Analysis analysis,
      FraudVerdict verdict,
      IndicatorJson.Metadata metadata) {
    Original original = analysis.original().orElseThrow();
    return new FraudJson(
        "SUCCESS",
        analysis.at().toString(),
        FileKind.of(analysis.original()),
        FileKind.mimeType(analysis.original()),
        analysis.version(),
        submission.options().queryId().orElse(null),
        original.hash().hex(),
        analysis.readPages(),
        analysis.sheets().size(),
        verdict.score().name(),
        Math.round(verdict.riskProbability() * 10_000) / 10_000.0,
        SampleMetadataJson.of(analysis.particulars()),
        IndicatorJson.of(analysis, verdict, metadata),
        verdict.checks().stream().map(CheckJson::of).toList());
  }
}
