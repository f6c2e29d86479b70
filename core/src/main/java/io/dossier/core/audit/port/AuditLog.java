package io.dossier.core.audit.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.shared.Total;
import java.util.List;
import java.util.Optional;

/**
 * An append-only log. Within a transaction an entry stands or falls with it; outside of one it is
 * on disk once {@link #append} returns.
 */
public interface AuditLog {
  void append(AuditEntry entry);

  /**
   * Newest first.
   *
   * @param subject only entries of this thing
   */
  List<Numbered> page(OrganizationId organization, Optional<String> subject, Range range);

  /** Of all entries that {@link #page} goes through, whatever the range. */
  Total total(OrganizationId organization, Optional<String> subject);

  /**
   * @param before only entries with a smaller sequence; {@code Long.MAX_VALUE} for the newest
   * @param offset so many of those are passed over
   */
  record Range(long before, int offset, int limit) {
    public static Range newest(int limit) {
      return new Range(Long.MAX_VALUE, 0, limit);
    }
  }

  /**
   * @param sequence grows with every entry of the installation
   */
  record Numbered(long sequence, AuditEntry entry) {}
}
