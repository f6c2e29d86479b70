package io.dossier.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.port.AuditLog.Numbered;
import io.dossier.core.audit.port.AuditLog.Range;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Total;
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

  private List<Numbered> page(Optional<String> subject, Range range) {
    return rows().auditLog().page(organization, subject, range);
  }

  @Test
  void givesBackWhatWasAppended() {
    AuditEntry entry = appended("doc_1", Map.of("fields", "a&b=c, d", "empty", "", "ü", "%"));
    assertThat(page(Optional.empty(), Range.newest(10)))
        .extracting(Numbered::entry)
        .containsExactly(entry);
  }

  @Test
  void pagesFromTheNewestToTheOldest() {
    for (int i = 0; i < 5; i++) {
      appended("doc_" + i, Map.of());
    }
    List<Numbered> first = page(Optional.empty(), Range.newest(2));
    assertThat(first).extracting(n -> n.entry().subject()).containsExactly("doc_4", "doc_3");
    List<Numbered> next = page(Optional.empty(), new Range(first.get(1).sequence(), 0, 10));
    assertThat(next)
        .extracting(n -> n.entry().subject())
        .containsExactly("doc_2", "doc_1", "doc_0");
  }

  @Test
  void passesOverSoManyAsTheOffsetSays() {
    for (int i = 0; i < 5; i++) {
      appended("doc_" + i, Map.of());
      appended("doc", Map.of("number", Integer.toString(i)));
    }
    List<Numbered> all = page(Optional.empty(), Range.newest(10));
    assertThat(page(Optional.empty(), new Range(Long.MAX_VALUE, 3, 4)))
        .isEqualTo(all.subList(3, 7));
    assertThat(page(Optional.empty(), new Range(all.get(1).sequence(), 3, 4)))
        .isEqualTo(all.subList(5, 9));
    assertThat(page(Optional.of("doc"), new Range(Long.MAX_VALUE, 3, 4)))
        .extracting(n -> n.entry().details().get("number"))
        .containsExactly("1", "0");
    assertThat(page(Optional.empty(), new Range(Long.MAX_VALUE, 10, 4))).isEmpty();
  }

  @Test
  void countsTheEntriesOfTheOrganizationAndOfOneThing() {
    assertThat(total(Optional.empty())).isEqualTo(new Total(0, false));
    appended("doc_1", Map.of());
    appended("doc_2", Map.of());
    appended("doc_1", Map.of());
    OrganizationId other = Samples.organization(rows());
    assertThat(total(Optional.empty())).isEqualTo(new Total(3, false));
    assertThat(total(Optional.of("doc_1"))).isEqualTo(new Total(2, false));
    assertThat(total(Optional.of("doc_3"))).isEqualTo(new Total(0, false));
    assertThat(rows().auditLog().total(other, Optional.empty())).isEqualTo(new Total(0, false));
  }

  @Test
  void countsNoFurtherThanATotalSays() {
    rows()
        .transactions()
        .inTransaction(
            () -> {
              for (int i = 0; i < Total.COUNTED; i++) {
                appended("doc_" + i, Map.of());
              }
            });
    assertThat(total(Optional.empty())).isEqualTo(new Total(Total.COUNTED, false));
    appended("doc", Map.of());
    assertThat(total(Optional.empty())).isEqualTo(new Total(Total.COUNTED, true));
  }

  private Total total(Optional<String> subject) {
    return rows().auditLog().total(organization, subject);
  }

  @Test
  void showsTheEntriesOfOneThing() {
    AuditEntry wanted = appended("doc_1", Map.of());
    appended("doc_2", Map.of());
    assertThat(page(Optional.of("doc_1"), Range.newest(10)))
        .extracting(Numbered::entry)
        .containsExactly(wanted);
  }

  @Test
  void hidesWhatAnotherOrganizationDid() {
    appended("doc_1", Map.of());
    OrganizationId other = Samples.organization(rows());
    assertThat(rows().auditLog().page(other, Optional.empty(), Range.newest(10))).isEmpty();
    assertThat(rows().auditLog().page(other, Optional.of("doc_1"), Range.newest(10))).isEmpty();
  }
}
