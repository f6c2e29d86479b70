package io.dossier.core.document;

import io.dossier.core.document.port.Readings;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Map;
import java.util.Optional;

/** Readings in a map. */
public final class InMemoryReadings implements Readings {
  private final InMemoryDatabase database;
  private final Map<DocumentId, Reading> kept;

  public InMemoryReadings(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("readings");
  }

  @Override
  public void keep(Document document, Reading reading) {
    database.alone(() -> kept.put(document.id(), reading));
  }

  @Override
  public Optional<Reading> find(Document document) {
    return database.alone(
        () ->
            document.key().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(kept.get(document.id())));
  }

  @Override
  public void forget(Document document) {
    database.alone(() -> kept.remove(document.id()));
  }
}
