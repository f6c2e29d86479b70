package io.dossier.core.access;

import io.dossier.core.access.port.InstallationKeys;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Key pairs in a map. */
public final class InMemoryInstallationKeys implements InstallationKeys {
  private final InMemoryDatabase database;
  private final Map<String, InstallationKey> kept;

  public InMemoryInstallationKeys(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("installation-keys");
  }

  @Override
  public void add(InstallationKey key) {
    database.alone(() -> kept.put(key.id(), key));
  }

  @Override
  public List<InstallationKey> all() {
    return database.alone(
        () ->
            kept.values().stream()
                .sorted(
                    Comparator.comparing(InstallationKey::createdAt)
                        .thenComparing(InstallationKey::id))
                .toList());
  }

  @Override
  public void remove(String id) {
    database.alone(() -> kept.remove(id));
  }
}
