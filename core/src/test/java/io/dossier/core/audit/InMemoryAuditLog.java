package io.dossier.core.audit;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The audit in a map. */
public final class InMemoryAuditLog implements AuditLog {
  private final InMemoryDatabase database;
  private final Map<Long, AuditEntry> kept;

  public InMemoryAuditLog(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("audit");
  }

  @Override
  public void append(AuditEntry entry) {
    database.alone(() -> kept.put(kept.size() + 1L, entry));
  }

  @Override
  public List<Numbered> page(
      OrganizationId organization, Optional<String> subject, long before, int limit) {
    return database.alone(
        () ->
            kept.entrySet().stream()
                .map(entry -> new Numbered(entry.getKey(), entry.getValue()))
                .filter(numbered -> numbered.sequence() < before)
                .filter(numbered -> numbered.entry().organization().equals(organization))
                .filter(numbered -> subject.map(numbered.entry().subject()::equals).orElse(true))
                .sorted(Comparator.comparing(Numbered::sequence).reversed())
                .limit(limit)
                .toList());
  }
}
