package io.dossier.core.erasure.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.erasure.Erasure;
import io.dossier.core.shared.Total;
import java.util.List;
import java.util.Optional;

/**
 * The erasure records as rows; hash, reason and requester lie sealed under the organization's key.
 */
public interface ErasureLedger {
  void add(Erasure erasure);

  Optional<Erasure> find(OrganizationId organization, DocumentId document);

  /** Newest first. */
  List<Erasure> list(OrganizationId organization, int limit, int offset);

  Total total(OrganizationId organization);
}
