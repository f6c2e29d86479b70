package io.dossier.http.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.document.Original;
import io.dossier.core.quality.QualityIndicator.Bearing;
import io.dossier.core.quality.QualityResult;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Submission;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Map;

/** How well a document can be read. */
@Serdeable(naming = SnakeCaseStrategy.class)
record QualityJson(
    String status,
    String analysisTime,
    String fileType,
    String mimeType,
    String deploymentVersion,
    @Nullable String queryId,
    String sha256,
    String score,
    SampleMetadataJson sampleMetadata,
    List<FlawJson> indicators) {

  /**
   * Something that is wrong with the picture of a page.
   *
   * @param type RISK where the document cannot be read for it, else INFO
   * @param metadata where it shows; there only where there is a place
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FlawJson(
      String indicatorId,
      String type,
      String category,
      String title,
      String description,
      @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Object> metadata,
      String origin) {
    static FlawJson of(QualityResult.Noted noted) {
      return new FlawJson(
          noted.indicator().id(),
          noted.indicator().bearing() == Bearing.ORIGIN ? "INFO" : "RISK",
          "quality",
          noted.indicator().title(),
          noted.description(),
          noted.marks().isEmpty() ? null : MarkJson.collection(noted.marks()),
          "quality");
    }
  }

  static QualityJson of(Submission submission, Analysis analysis, QualityResult quality) {
    Original original = analysis.original().orElseThrow();
    return new QualityJson(
        "SUCCESS",
        analysis.at().toString(),
        FileKind.of(analysis.original()),
        original.kind().contentType(),
        analysis.version(),
        submission.options().queryId().orElse(null),
        original.hash().hex(),
        quality.score().name(),
        SampleMetadataJson.of(analysis.particulars()),
        quality.noted().stream().map(FlawJson::of).toList());
  }
}
