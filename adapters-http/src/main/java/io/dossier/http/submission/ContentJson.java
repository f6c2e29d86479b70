package io.dossier.http.submission;

import io.dossier.core.document.Original;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Submission;
import io.dossier.http.document.ExtractionJson;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says.
 *
 * @param documentType the product's own type, whose fields these are
 * @param confidence 0 to 1
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ContentJson(
    String status,
    String analysisTime,
    String deploymentVersion,
    @Nullable String queryId,
    String sha256,
    String mimeType,
    String documentType,
    double documentTypeConfidence,
    double confidence,
    List<FieldJson> fields,
    List<String> missingFields,
    List<RuleJson> validations) {

  /**
   * A field.
   *
   * @param value text, number, or a list of them or of rows
   * @param pageId from 0; null for what is made of other fields
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FieldJson(
      String name, Object value, double confidence, String source, @Nullable Integer pageId) {
    static FieldJson of(String name, FieldValue field) {
      return new FieldJson(
          name,
          ExtractionJson.json(field.value()),
          field.confidence().value(),
          field.provenance().source().code(),
          field.provenance().place().map(place -> place.pageIndex()).orElse(null));
    }
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record RuleJson(String rule, List<String> fields, boolean passed, String message) {}

  static ContentJson of(Submission submission, Analysis analysis, ExtractionResult content) {
    Original original = analysis.original().orElseThrow();
    Map<String, FieldValue> sorted = new TreeMap<>(content.fields());
    return new ContentJson(
        "SUCCESS",
        analysis.at().toString(),
        analysis.version(),
        submission.options().queryId().orElse(null),
        original.hash().hex(),
        original.kind().contentType(),
        content.type().code(),
        content.typeConfidence().value(),
        content.confidence().value(),
        sorted.entrySet().stream()
            .map(entry -> FieldJson.of(entry.getKey(), entry.getValue()))
            .toList(),
        content.missing(),
        content.validations().stream()
            .map(v -> new RuleJson(v.rule(), v.fields(), v.passed(), v.message()))
            .toList());
  }
}
