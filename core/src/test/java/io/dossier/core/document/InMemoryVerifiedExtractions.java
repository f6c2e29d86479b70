package io.dossier.core.document;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What analysts vouched for, in a map. */
public final class InMemoryVerifiedExtractions implements VerifiedExtractions {
  private final InMemoryDatabase database;
  private final Map<DocumentId, Row> kept;

  public InMemoryVerifiedExtractions(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("verified");
  }

  @Override
  public void verified(
      Document document, DocumentType type, ExtractionId extraction, Instant when) {
    database.alone(
        () ->
            kept.put(
                document.id(),
                new Row(
                    document.organization(), new Verified(document.id(), type, extraction, when))));
  }

  @Override
  public Optional<Verified> find(OrganizationId organization, DocumentId document) {
    return database.alone(
        () ->
            Optional.ofNullable(kept.get(document))
                .filter(row -> row.organization().equals(organization))
                .map(Row::verified));
  }

  @Override
  public List<Verified> newest(OrganizationId organization, DocumentType type, int limit) {
    return database.alone(
        () ->
            of(organization, type)
                .sorted(
                    Comparator.comparing(Verified::when)
                        .thenComparing(verified -> verified.document().text())
                        .reversed())
                .limit(limit)
                .toList());
  }

  @Override
  public int since(OrganizationId organization, DocumentType type, Instant after) {
    return database.alone(
        () ->
            (int)
                of(organization, type).filter(verified -> verified.when().isAfter(after)).count());
  }

  @Override
  public void forget(Document document) {
    database.alone(() -> kept.remove(document.id()));
  }

  private Stream<Verified> of(OrganizationId organization, DocumentType type) {
    return kept.values().stream()
        .filter(row -> row.organization().equals(organization))
        .map(Row::verified)
        .filter(verified -> verified.type() == type);
  }

  private record Row(OrganizationId organization, Verified verified) {}
}
