package io.dossier.core.access.port;

import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import java.util.List;
import java.util.Optional;

/** The organizations of this installation. */
public interface Organizations {
  /** Inserts or replaces. */
  void save(Organization organization);

  Optional<Organization> find(OrganizationId id);

  /** All, oldest first: the first is the operator's. */
  List<Organization> all();
}
