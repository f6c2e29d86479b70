package io.dossier.core.audit.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.AuditEntry;
import java.util.List;
import java.util.Optional;

/** An append-only log; within a transaction an entry stands or falls with it. */
public interface AuditLog {
  void append(AuditEntry entry);

  /**
   * Newest first.
   *
   * @param subject only entries of this thing
   * @param before only entries with a smaller sequence, for paging; {@code Long.MAX_VALUE} for the
   *     newest
   */
  List<Numbered> page(
      OrganizationId organization, Optional<String> subject, long before, int limit);

  /**
   * @param sequence grows with every entry of the installation
   */
  record Numbered(long sequence, AuditEntry entry) {}
}
