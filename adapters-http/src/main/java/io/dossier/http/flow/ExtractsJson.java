package io.dossier.http.flow;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dossier.core.crosscheck.Outcome;
import io.dossier.core.flow.CrossChecked;
import io.dossier.core.flow.FlowDocument;
import io.dossier.core.flow.FlowField;
import io.dossier.core.flow.FlowNames;
import io.dossier.core.flow.FlowResult;
import io.dossier.http.document.ExtractionJson;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a flow: the answer to whoever asks, and the body of the callback.
 *
 * @param flowParams as they were given
 * @param ocrData one for each file that has ended
 * @param crossChecks what was compared between them
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ExtractsJson(
    String flowUuid,
    String applicationId,
    @Schema(type = "object") JsonNode flowParams,
    List<OcrJson> ocrData,
    List<CrossCheckJson> crossChecks) {

  /**
   * @param documentType empty where none is known
   * @param pageNo on which the document begins in its file, from 1; 0 where there is none
   * @param errorCode empty, or UNRECOGNISED, INVALID_DOC, PASSWORD_PROTECTED, DOWNLOAD_FAILED
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record OcrJson(
      String documentId,
      String fileUuid,
      String batchId,
      String documentType,
      Map<String, ValueJson> data,
      int pageNo,
      String errorCode,
      String errorMessage) {
    static OcrJson of(FlowDocument document, FlowNames names) {
      Map<String, ValueJson> data = new LinkedHashMap<>();
      document.fields().forEach((name, field) -> data.put(name, ValueJson.of(field)));
      return new OcrJson(
          document.file().documentId(),
          document.file().id().text(),
          document.file().batch().text(),
          document.type().map(names::type).orElse(""),
          data,
          document.page(),
          document.fault().code(),
          document.message().orElse(""));
    }
  }

  /**
   * @param confidenceScore 0.0 to 1.0
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record ValueJson(Object value, BigDecimal confidenceScore) {
    private static final int PLACES = 4;

    static ValueJson of(FlowField field) {
      return new ValueJson(
          ExtractionJson.json(field.value()),
          BigDecimal.valueOf(field.confidence().value()).setScale(PLACES, RoundingMode.HALF_UP));
    }
  }

  /**
   * @param similarityScore 0 to 100; from 90 on a MATCH, below 70 a MISMATCH, REVIEW between
   * @param method how it was judged
   */
  @Serdeable
  record CrossCheckJson(
      String field,
      @JsonProperty("document_1") SideJson one,
      @JsonProperty("document_2") SideJson two,
      @JsonProperty("similarity_score") int similarityScore,
      Outcome result,
      String method) {
    static CrossCheckJson of(CrossChecked checked, FlowNames names) {
      return new CrossCheckJson(
          checked.field(),
          SideJson.of(checked.one(), names),
          SideJson.of(checked.two(), names),
          checked.similarity().score(),
          checked.similarity().outcome(),
          checked.similarity().method());
    }
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record SideJson(String documentId, String documentType, String field, String value) {
    static SideJson of(CrossChecked.Side side, FlowNames names) {
      return new SideJson(side.documentId(), names.type(side.type()), side.field(), side.value());
    }
  }

  static ExtractsJson of(FlowResult result, JsonMapper json) {
    FlowNames names = FlowNames.shipped();
    return new ExtractsJson(
        result.flow().id().text(),
        result.flow().particulars().applicationId(),
        parameters(result, json),
        result.documents().stream().map(document -> OcrJson.of(document, names)).toList(),
        result.crossChecks().stream().map(checked -> CrossCheckJson.of(checked, names)).toList());
  }

  private static JsonNode parameters(FlowResult result, JsonMapper json) {
    try {
      return json.readValue(result.flow().particulars().parameters().orElse("{}"), JsonNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
