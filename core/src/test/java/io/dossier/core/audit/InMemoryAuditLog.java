package io.dossier.core.audit;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.shared.Total;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
  public List<Numbered> page(OrganizationId organization, Optional<String> subject, Range range) {
    return database.alone(
        () ->
            of(organization, subject)
                .filter(numbered -> numbered.sequence() < range.before())
                .sorted(Comparator.comparing(Numbered::sequence).reversed())
                .skip(range.offset())
                .limit(range.limit())
                .toList());
  }

  @Override
  public Total total(OrganizationId organization, Optional<String> subject) {
    return database.alone(() -> Total.of(of(organization, subject).count()));
  }

  private Stream<Numbered> of(OrganizationId organization, Optional<String> subject) {
    return kept.entrySet().stream()
        .map(entry -> new Numbered(entry.getKey(), entry.getValue()))
        .filter(numbered -> numbered.entry().organization().equals(organization))
        .filter(numbered -> subject.map(numbered.entry().subject()::equals).orElse(true));
  }
}
