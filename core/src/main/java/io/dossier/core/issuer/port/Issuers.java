package io.dossier.core.issuer.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.issuer.IssuerId;
import io.dossier.core.issuer.RegisteredIssuer;
import java.util.List;

/** The issuers that organizations registered. */
public interface Issuers {
  void add(OrganizationId organization, RegisteredIssuer issuer);

  /** In the order in which they were registered. */
  List<RegisteredIssuer> all(OrganizationId organization);

  /** Whether the organization had it. */
  boolean remove(OrganizationId organization, IssuerId id);
}
