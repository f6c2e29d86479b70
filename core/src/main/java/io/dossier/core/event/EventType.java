package io.dossier.core.event;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can happen. Codes are those of the wire. */
public enum EventType {
  DOCUMENT_UPLOADED("document.uploaded"),
  DOCUMENT_CLASSIFIED("document.classified"),
  DOCUMENT_EXTRACTED("document.extracted"),
  DOCUMENT_REQUIRES_REVIEW("document.requires_review"),
  DOCUMENT_PASSWORD_REQUIRED("document.password_required"),
  DOCUMENT_FAILED("document.failed"),
  DOCUMENT_ERASED("document.erased"),
  EXTRACTION_CORRECTED("extraction.corrected"),
  TEMPLATE_MATCHED("template.matched"),
  FRAUD_FINISHED("documents.analysis.fraud.finished"),
  QUALITY_FINISHED("documents.analysis.quality.finished"),
  CLASSIFICATION_FINISHED("documents.analysis.classification.finished"),
  DECISION_FINISHED("documents.adaptive_decision.finished"),
  FLOW_FINISHED("flow.finished"),
  WEBHOOK_TEST("webhook.test");

  private final String code;

  EventType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** All codes, for messages. */
  public static String codes() {
    return Arrays.stream(values()).map(EventType::code).collect(Collectors.joining(", "));
  }

  public static Optional<EventType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }
}
