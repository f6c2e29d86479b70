package io.dossier.core.document;

import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.Map;

/** Spent links in a map. */
public final class InMemorySpentLinks implements SpentLinks {
  private final InMemoryDatabase database;
  private final Map<String, Instant> spent;

  public InMemorySpentLinks(InMemoryDatabase database) {
    this.database = database;
    spent = database.table("spent-links");
  }

  @Override
  public boolean spend(String linkId, Instant expiresAt) {
    return database.alone(() -> spent.putIfAbsent(linkId, expiresAt) == null);
  }

  @Override
  public void forget(Instant before) {
    database.alone(() -> spent.values().removeIf(expiresAt -> expiresAt.isBefore(before)));
  }
}
