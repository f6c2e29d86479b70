package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentQuery;
import io.dossier.core.document.DocumentView;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Documents.DocumentPage;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.shared.Failure;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reading documents and what was extracted from them, masked; what shows content is audited. A
 * search for a number that is masked is one for its last four digits.
 */
public final class ShowDocuments {
  private final Documents documents;
  private final Extractions extractions;
  private final Customers customers;
  private final MaskedViews views;
  private final AuditLog audit;
  private final InstantSource clock;

  public ShowDocuments(
      Documents documents,
      Extractions extractions,
      Customers customers,
      MaskedViews views,
      AuditLog audit,
      InstantSource clock) {
    this.documents = documents;
    this.extractions = extractions;
    this.customers = customers;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /** A document with its newest extraction. */
  public record Shown(DocumentView view, Optional<ExtractionView> newest) {}

  /** A page of documents with their customers. */
  public record Listed(DocumentPage page, Map<CustomerId, Customer> customers) {
    public List<DocumentView> views() {
      return page.documents().stream()
          .map(document -> new DocumentView(document, document.customer().map(customers::get)))
          .toList();
    }
  }

  public Shown one(Caller caller, DocumentId id) {
    Document document = readable(caller, id);
    audited(caller, "document.read", document);
    return new Shown(
        view(document),
        extractions.newest(document).map(newest -> views.one(document.organization(), newest)));
  }

  /** The document alone, as for following its status; not audited, since it shows no content. */
  public DocumentView status(Caller caller, DocumentId id) {
    return view(readable(caller, id));
  }

  /** All extractions, newest first. */
  public List<ExtractionView> extractions(Caller caller, DocumentId id) {
    Document document = readable(caller, id);
    audited(caller, "extractions.read", document);
    return views.all(document.organization(), extractions.all(document));
  }

  public Listed page(Caller caller, DocumentQuery query) {
    caller.require(Scope.DOCUMENTS_READ);
    DocumentPage page =
        documents.page(query.searching(words -> views.text(query.organization(), words)));
    Set<CustomerId> ids =
        page.documents().stream()
            .flatMap(document -> document.customer().stream())
            .collect(Collectors.toSet());
    return new Listed(page, customers.findAll(caller.organization(), ids));
  }

  /** The document of these bytes, if the organization has one that is not erased. */
  public Optional<DocumentView> ofHash(Caller caller, ContentHash hash) {
    caller.require(Scope.DOCUMENTS_READ);
    return documents.findByHash(caller.organization(), hash).map(this::view);
  }

  public DocumentView view(Document document) {
    return new DocumentView(
        document, document.customer().flatMap(id -> customers.find(document.organization(), id)));
  }

  private Document readable(Caller caller, DocumentId id) {
    caller.require(Scope.DOCUMENTS_READ);
    return documents
        .find(caller.organization(), id)
        .orElseThrow(() -> Failure.notFound("document"));
  }

  private void audited(Caller caller, String action, Document document) {
    audit.append(AuditEntry.done(caller, clock.instant(), action, document.id().text(), Map.of()));
  }
}
