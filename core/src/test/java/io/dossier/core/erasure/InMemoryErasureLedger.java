package io.dossier.core.erasure;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ledger in a map. */
public final class InMemoryErasureLedger implements ErasureLedger {
  private final InMemoryDatabase database;
  private final Map<ErasureId, Erasure> kept;

  public InMemoryErasureLedger(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("erasures");
  }

  @Override
  public void add(Erasure erasure) {
    database.alone(() -> kept.put(erasure.id(), erasure));
  }

  @Override
  public Optional<Erasure> find(OrganizationId organization, DocumentId document) {
    return database.alone(
        () -> newest(organization).filter(e -> e.document().equals(document)).findFirst());
  }

  @Override
  public List<Erasure> list(OrganizationId organization, int limit, int offset) {
    return database.alone(() -> newest(organization).skip(offset).limit(limit).toList());
  }

  private Stream<Erasure> newest(OrganizationId organization) {
    return kept.values().stream()
        .filter(erasure -> erasure.organization().equals(organization))
        .sorted(Comparator.comparing((Erasure erasure) -> erasure.id().text()).reversed());
  }
}
