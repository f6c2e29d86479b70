package io.dossier.bench.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What came of one application.
 *
 * @param seconds from the call of multiupload to the callback
 */
record FlowRun(
    Application application,
    Special special,
    JsonNode status,
    JsonNode extracts,
    Optional<Lender.Callback> callback,
    double seconds) {

  boolean succeeded() {
    return status.path("master_status").asText().equals("SUCCESS");
  }

  /** What was found of a file, by the caller's name of it. */
  JsonNode document(String documentId) {
    return found(extracts.path("ocr_data"), documentId);
  }

  private static JsonNode found(JsonNode documents, String documentId) {
    for (JsonNode document : documents) {
      if (document.path("document_id").asText().equals(documentId)) {
        return document;
      }
    }
    return documents.path(-1);
  }

  /** The cross-check of a pair, where there is one. */
  Optional<JsonNode> check(ComparedPair pair) {
    String one = pair.one().paper().documentId();
    String two = pair.two().paper().documentId();
    for (JsonNode check : extracts.path("cross_checks")) {
      String first = check.path("document_1").path("document_id").asText();
      String second = check.path("document_2").path("document_id").asText();
      boolean same =
          first.equals(one) && second.equals(two) || first.equals(two) && second.equals(one);
      if (same && check.path("field").asText().equals(pair.field())) {
        return Optional.of(check);
      }
    }
    return Optional.empty();
  }
}
