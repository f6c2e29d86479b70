package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.port.Documents;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The common frame of every move of one document: locked, moved, saved and audited, or not at all.
 */
public final class ChangeDocument {
  private final Documents documents;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeDocument(
      Documents documents, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.documents = documents;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param action as the audit has it
   * @param details for the audit
   */
  record Change(
      Caller caller,
      Scope scope,
      DocumentId document,
      String action,
      Map<String, String> details) {}

  /** Runs the move within a transaction, on the locked document. */
  Document execute(Change change, BiFunction<Document, Instant, Document> move) {
    change.caller().require(change.scope());
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Document before =
              documents
                  .lock(change.caller().organization(), change.document())
                  .orElseThrow(() -> Failure.notFound("document"));
          Document after = move.apply(before, now);
          if (!after.equals(before)) {
            documents.save(after);
          }
          audit.append(
              AuditEntry.done(
                  change.caller(), now, change.action(), after.id().text(), change.details()));
          return after;
        });
  }
}
