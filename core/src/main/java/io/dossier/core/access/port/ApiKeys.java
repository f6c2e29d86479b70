package io.dossier.core.access.port;

import io.dossier.core.access.ApiKey;
import io.dossier.core.access.KeyDigest;
import io.dossier.core.access.KeyId;
import io.dossier.core.access.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keys by the digest of their text; the text itself is never handed in. */
public interface ApiKeys {
  /** Inserts or replaces all but the last use. */
  void save(ApiKey key);

  /** Whatever organization it belongs to, revoked and expired ones included. */
  Optional<ApiKey> findByDigest(KeyDigest digest);

  Optional<ApiKey> find(OrganizationId organization, KeyId id);

  /** Newest first. */
  List<ApiKey> list(OrganizationId organization);

  /** Notes the last use; may be lost when the process is killed. */
  void used(KeyId id, Instant when);
}
