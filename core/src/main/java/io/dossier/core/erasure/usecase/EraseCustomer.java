package io.dossier.core.erasure.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.document.Document;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.erasure.Erasure;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Erases all of one person's documents and then the person's name, which is in the journal once it
 * returns. Where a document is under legal hold or being read, nothing is begun.
 */
public final class EraseCustomer {
  private final Customers customers;
  private final Documents documents;
  private final EraseDocument eraseDocument;
  private final ErasureJournal journal;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public EraseCustomer(
      Customers customers,
      Documents documents,
      EraseDocument eraseDocument,
      ErasureJournal journal,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.customers = customers;
    this.documents = documents;
    this.eraseDocument = eraseDocument;
    this.journal = journal;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(
      Caller caller, CustomerId customer, String reason, EraseDocument.Fields fields) {}

  public record Erased(Customer customer, List<Erasure> erasures) {}

  public Erased execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.DOCUMENTS_WRITE);
    Customer customer =
        customers
            .find(caller.organization(), command.customer())
            .orElseThrow(() -> Failure.notFound("customer"));
    List<Document> all = documents.ofCustomer(caller.organization(), customer.id());
    all.forEach(EraseCustomer::mayBeErased);
    List<Erasure> erasures = new ArrayList<>();
    for (Document document : all) {
      erasures.add(
          eraseDocument
              .execute(
                  new EraseDocument.Command(
                      caller, document.id(), command.reason(), command.fields()))
              .erasure());
    }
    return new Erased(nameless(caller, customer), erasures);
  }

  private static void mayBeErased(Document document) {
    if (document.held() || document.status() == Status.PARSING) {
      throw Failure.conflict(
          document.held() ? "legal_hold" : "document_state",
          document.id() + " is " + (document.held() ? "under legal hold" : "being read"));
    }
  }

  private Customer nameless(Caller caller, Customer customer) {
    Instant now = clock.instant();
    Customer erased = customer.erased(now);
    transactions.inTransaction(
        () -> {
          customers.save(erased);
          audit.append(
              AuditEntry.done(caller, now, "customer.erased", customer.id().text(), Map.of()));
          // Last before the commit, as with documents.
          journal.append(
              new ErasureJournal.ErasedCustomer(
                  customer.organization(), customer.id(), erased.updatedAt()));
        });
    return erased;
  }
}
