package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The fields that the API's contract gives its objects, in the order it gives them. */
final class Shapes {
  private static final List<String> DOCUMENT =
      List.of(
          "id",
          "type",
          "status",
          "filename",
          "sizeBytes",
          "sha256",
          "contentType",
          "pageCount",
          "externalRef",
          "externalRefs",
          "customer",
          "confidenceScore",
          "errorMessage",
          "createdAt",
          "updatedAt",
          "retainUntil");

  private static final List<String> EXTRACTION =
      List.of(
          "id",
          "documentId",
          "method",
          "modelUsed",
          "templateId",
          "templateVersion",
          "confidenceScore",
          "fields",
          "fieldConfidences",
          "fieldBoundingBoxes",
          "fieldSources",
          "validations",
          "flags",
          "createdAt",
          "durationMs");

  private static final List<String> ERASURE =
      List.of(
          "id",
          "documentId",
          "sha256",
          "reason",
          "requestedBy",
          "erasedAt",
          "keptFields",
          "signature");

  private Shapes() {}

  static Map<String, Object> document(Object json) {
    Map<String, Object> document = of(json, "doc", DOCUMENT);
    assertThat((String) document.get("sha256")).matches("[0-9a-f]{64}");
    time(document, "createdAt");
    time(document, "updatedAt");
    return document;
  }

  static Map<String, Object> extraction(Object json) {
    Map<String, Object> extraction = of(json, "ext", EXTRACTION);
    assertThat((String) extraction.get("method"))
        .isIn("model", "rule_template", "manual_correction");
    assertThat((int) extraction.get("confidenceScore")).isBetween(0, 100);
    time(extraction, "createdAt");
    return extraction;
  }

  static Map<String, Object> erasure(Object json) {
    Map<String, Object> erasure = of(json, "ers", ERASURE);
    time(erasure, "erasedAt");
    return erasure;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> of(Object json, String prefix, List<String> fields) {
    Map<String, Object> map = (Map<String, Object>) json;
    assertThat(map.keySet().stream().filter(fields::contains)).containsExactlyElementsOf(fields);
    assertThat((String) map.get("id")).matches(prefix + "_[0-7][0-9A-HJKMNP-TV-Z]{25}");
    return map;
  }

  private static void time(Map<String, Object> map, String field) {
    String text = (String) map.get(field);
    assertThat(text).endsWith("Z");
    assertThat(Instant.parse(text)).isBetween(Instant.parse("2020-01-01T00:00:00Z"), Instant.now());
  }
}
