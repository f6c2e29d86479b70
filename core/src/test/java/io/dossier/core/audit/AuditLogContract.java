package io.dossier.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.port.AuditLog.Numbered;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every audit log promises. */
public abstract class AuditLogContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private AuditEntry appended(String subject, Map<String, String> details) {
    AuditEntry entry =
        new AuditEntry(
            organization,
            Samples.NOON,
            "key_1",
            "document.read",
            subject,
            AuditEntry.Outcome.REFUSED,
            "2001:db8::1",
            "request-1",
            details);
    rows().auditLog().append(entry);
    return entry;
  }

  private List<Numbered> page(Optional<String> subject, long before, int limit) {
    return rows().auditLog().page(organization, subject, before, limit);
  }

  @Test
  void givesBackWhatWasAppended() {
    AuditEntry entry = appended("doc_1", Map.of("fields", "a&b=c, d", "empty", "", "ü", "%"));
    assertThat(page(Optional.empty(), Long.MAX_VALUE, 10))
        .extracting(Numbered::entry)
        .containsExactly(entry);
  }

  @Test
  void pagesFromTheNewestToTheOldest() {
    for (int i = 0; i < 5; i++) {
      appended("doc_" + i, Map.of());
    }
    List<Numbered> first = page(Optional.empty(), Long.MAX_VALUE, 2);
    assertThat(first).extracting(n -> n.entry().subject()).containsExactly("doc_4", "doc_3");
    List<Numbered> next = page(Optional.empty(), first.get(1).sequence(), 10);
    assertThat(next)
        .extracting(n -> n.entry().subject())
        .containsExactly("doc_2", "doc_1", "doc_0");
  }

  @Test
  void showsTheEntriesOfOneThing() {
    AuditEntry wanted = appended("doc_1", Map.of());
    appended("doc_2", Map.of());
    assertThat(page(Optional.of("doc_1"), Long.MAX_VALUE, 10))
        .extracting(Numbered::entry)
        .containsExactly(wanted);
  }

  @Test
  void hidesWhatAnotherOrganizationDid() {
    appended("doc_1", Map.of());
    OrganizationId other = Samples.organization(rows());
    assertThat(rows().auditLog().page(other, Optional.empty(), Long.MAX_VALUE, 10)).isEmpty();
    assertThat(rows().auditLog().page(other, Optional.of("doc_1"), Long.MAX_VALUE, 10)).isEmpty();
  }
}
