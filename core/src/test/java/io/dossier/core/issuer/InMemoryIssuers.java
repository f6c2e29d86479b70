package io.dossier.core.issuer;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Registered issuers in a map. */
public final class InMemoryIssuers implements Issuers {
  private final InMemoryDatabase database;
  private final Map<Key, RegisteredIssuer> kept;

  private record Key(OrganizationId organization, IssuerId id) {}

  public InMemoryIssuers(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("issuers");
  }

  @Override
  public void add(OrganizationId organization, RegisteredIssuer issuer) {
    database.alone(() -> kept.put(new Key(organization, issuer.id()), issuer));
  }

  @Override
  public List<RegisteredIssuer> all(OrganizationId organization) {
    return database.alone(
        () ->
            kept.entrySet().stream()
                .filter(entry -> entry.getKey().organization().equals(organization))
                .map(Map.Entry::getValue)
                .sorted(
                    Comparator.comparing(RegisteredIssuer::registeredAt)
                        .thenComparing(issuer -> issuer.id().text()))
                .toList());
  }

  @Override
  public boolean remove(OrganizationId organization, IssuerId id) {
    return database.alone(() -> kept.remove(new Key(organization, id)) != null);
  }
}
