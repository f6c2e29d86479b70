package io.dossier.http.submission;

import io.dossier.core.document.Original;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Classification;
import io.dossier.core.submission.Classification.Issuer;
import io.dossier.core.submission.Submission;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;

/** What a document is. */
@Serdeable(naming = SnakeCaseStrategy.class)
record ClassificationJson(
    String status,
    String analysisTime,
    String deploymentVersion,
    @Nullable String queryId,
    String sha256,
    String mimeType,
    ClassJson documentClassification,
    List<PartJson> parts) {

  @Serdeable(naming = SnakeCaseStrategy.class)
  record ClassJson(
      String score,
      String documentType,
      String detailedType,
      @Nullable IssuerJson issuerParent,
      @Nullable IssuerJson issuer,
      @Nullable String variant) {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  record IssuerJson(String name, @Nullable String country) {
    static IssuerJson of(Issuer issuer) {
      return new IssuerJson(issuer.name(), issuer.country().orElse(null));
    }
  }

  /**
   * One of the documents of the file.
   *
   * @param firstPageId from 0
   * @param lastPageId likewise; belongs to it
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record PartJson(String documentType, String detailedType, int firstPageId, int lastPageId) {}

  static ClassificationJson of(
      Submission submission, Analysis analysis, Classification classification) {
    Original original = analysis.original().orElseThrow();
    return new ClassificationJson(
        "SUCCESS",
        analysis.at().toString(),
        analysis.version(),
        submission.options().queryId().orElse(null),
        original.hash().hex(),
        original.kind().contentType(),
        new ClassJson(
            classification.score().name(),
            classification.documentType(),
            classification.detailedType(),
            null,
            classification.issuer().map(IssuerJson::of).orElse(null),
            null),
        classification.parts().stream()
            .map(
                part ->
                    new PartJson(
                        part.documentType(),
                        part.detailedType(),
                        part.pages().first(),
                        part.pages().last()))
            .toList());
  }
}
