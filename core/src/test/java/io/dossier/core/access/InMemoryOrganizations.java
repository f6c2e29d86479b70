package io.dossier.core.access;

import io.dossier.core.access.port.Organizations;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organizations in a map. */
public final class InMemoryOrganizations implements Organizations {
  private final InMemoryDatabase database;
  private final Map<OrganizationId, Organization> kept;

  public InMemoryOrganizations(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("organizations");
  }

  @Override
  public void save(Organization organization) {
    database.alone(() -> kept.put(organization.id(), organization));
  }

  @Override
  public Optional<Organization> find(OrganizationId id) {
    return database.alone(() -> Optional.ofNullable(kept.get(id)));
  }

  @Override
  public List<Organization> all() {
    return database.alone(
        () ->
            kept.values().stream()
                .sorted(
                    Comparator.comparing(Organization::createdAt)
                        .thenComparing(organization -> organization.id().text()))
                .toList());
  }
}
