package io.dossier.http.document;

import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentState;
import io.dossier.core.document.DocumentView;
import io.dossier.core.document.Labels;
import io.dossier.core.extraction.DocumentType;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** A document on the wire. */
@Serdeable
record DocumentJson(
    String id,
    @Nullable String type,
    String status,
    @Nullable String filename,
    long sizeBytes,
    String sha256,
    String contentType,
    @Nullable Integer pageCount,
    @Nullable String externalRef,
    List<String> externalRefs,
    @Nullable CustomerJson customer,
    @Nullable Integer confidenceScore,
    @Nullable String errorMessage,
    @Nullable String errorCode,
    boolean legalHold,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant retainUntil) {

  @Serdeable
  record CustomerJson(String id, @Nullable String name) {}

  /** Where a reply has a document and nothing else. */
  @Serdeable
  record Reply(DocumentJson document) {}

  static DocumentJson of(DocumentView view) {
    Document document = view.document();
    Labels labels = document.labels();
    return new DocumentJson(
        document.id().text(),
        document.type().map(DocumentType::code).orElse(null),
        document.status().code(),
        labels.filename().orElse(null),
        document.original().sizeBytes(),
        document.original().hash().hex(),
        document.original().kind().contentType(),
        document.pageCount().isPresent() ? document.pageCount().getAsInt() : null,
        labels.references().isEmpty() ? null : labels.references().get(0),
        labels.references(),
        view.customer()
            .map(customer -> new CustomerJson(customer.id().text(), customer.name().orElse(null)))
            .orElse(null),
        document.state() instanceof DocumentState.Reviewed reviewed
            ? reviewed.confidence().percent()
            : null,
        message(document.state()),
        code(document.state()),
        document.held(),
        document.createdAt(),
        document.updatedAt(),
        document.retainUntil().orElse(null));
  }

  private static @Nullable String message(DocumentState state) {
    if (state instanceof DocumentState.Failed failed) {
      return failed.message();
    }
    return state instanceof DocumentState.PasswordRequired locked ? locked.message() : null;
  }

  private static @Nullable String code(DocumentState state) {
    if (state instanceof DocumentState.Failed failed) {
      return failed.code();
    }
    return state instanceof DocumentState.PasswordRequired ? "password_required" : null;
  }
}
