package io.dossier.http.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/** The data of events of documents, by the names of the documents API. */
final class DocumentEventJson {
  private DocumentEventJson() {}

  /**
   * @param type that the caller told
   * @param filename null once the document is erased, as the two after it
   */
  @Serdeable
  record UploadedJson(
      String documentId,
      @Nullable String type,
      @Nullable String filename,
      @Nullable String sha256,
      @Nullable String externalRef) {}

  /**
   * @param classificationConfidence 0 to 100
   */
  @Serdeable
  record ClassifiedJson(String documentId, String type, int classificationConfidence) {}

  /**
   * @param matchConfidence 0 to 100
   */
  @Serdeable
  record MatchedJson(String documentId, String templateId, int matchConfidence) {}

  /**
   * @param confidenceScore 0 to 100
   * @param fields there only where the endpoint asked for them and they are not erased
   */
  @Serdeable
  record ExtractedJson(
      String documentId,
      String extractionId,
      String type,
      int confidenceScore,
      @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Object> fields) {}

  @Serdeable
  record ReviewJson(
      String documentId, String extractionId, int confidenceScore, List<String> flags) {}

  @Serdeable
  record TroubleJson(String documentId, String errorCode, String errorMessage) {}

  @Serdeable
  record ErasedJson(String documentId, String erasureId) {}

  @Serdeable
  record CorrectedJson(
      String documentId, String extractionId, String actor, String previousExtractionId) {}
}
