package io.dossier.core.document;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.port.Documents;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents in a map. */
public final class InMemoryDocuments implements Documents {
  private final InMemoryDatabase database;
  private final Map<DocumentId, Document> kept;
  private final InMemoryWords words;

  public InMemoryDocuments(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("documents");
    words = new InMemoryWords(database);
  }

  @Override
  public Admission admit(Document candidate) {
    return database.alone(
        () -> {
          Optional<Document> same =
              findByHash(candidate.organization(), candidate.original().hash());
          if (same.isPresent()) {
            return new Admission.Existing(same.get());
          }
          kept.put(candidate.id(), candidate);
          return new Admission.Kept(candidate);
        });
  }

  @Override
  public Optional<Document> find(OrganizationId organization, DocumentId id) {
    return database.alone(
        () ->
            Optional.ofNullable(kept.get(id))
                .filter(document -> document.organization().equals(organization)));
  }

  @Override
  public Optional<Document> lock(OrganizationId organization, DocumentId id) {
    return find(organization, id);
  }

  @Override
  public Optional<Document> findByHash(OrganizationId organization, ContentHash hash) {
    return database.alone(
        () ->
            living()
                .filter(document -> document.organization().equals(organization))
                .filter(document -> document.original().hash().equals(hash))
                .findFirst());
  }

  @Override
  public void save(Document document) {
    database.alone(
        () -> {
          kept.replace(document.id(), document);
          if (document.status() == Status.ERASED) {
            words.forget(document.id());
          }
        });
  }

  @Override
  public DocumentPage page(DocumentQuery query) {
    return database.alone(
        () ->
            new InMemoryPage(
                    query, kept.values().stream().filter(document -> words.match(query, document)))
                .page());
  }

  @Override
  public List<Document> ofCustomer(OrganizationId organization, CustomerId customer) {
    return database.alone(
        () ->
            living()
                .filter(document -> document.organization().equals(organization))
                .filter(document -> document.customer().equals(Optional.of(customer)))
                .toList());
  }

  @Override
  public List<Document> pastRetention(Instant now, int limit) {
    return database.alone(
        () ->
            living()
                .filter(document -> document.status() != Status.PARSING && !document.held())
                .filter(document -> document.retainUntil().map(t -> !t.isAfter(now)).orElse(false))
                .sorted(Comparator.comparing(document -> document.retainUntil().orElseThrow()))
                .limit(limit)
                .toList());
  }

  @Override
  public Set<DocumentId> alive(Collection<DocumentId> ids) {
    return database.alone(
        () -> living().map(Document::id).filter(ids::contains).collect(Collectors.toSet()));
  }

  private Stream<Document> living() {
    return kept.values().stream().filter(document -> document.status() != Status.ERASED);
  }
}
