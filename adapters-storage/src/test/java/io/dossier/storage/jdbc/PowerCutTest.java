package io.dossier.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.Document;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.SampleExtraction;
import io.dossier.core.shared.Race;
import io.dossier.core.shared.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {
  @TempDir Path folder;

  @BeforeAll
  static void registerFiles() {
    PowerCutFiles.register();
  }

  private TestDatabase open() {
    return TestDatabase.h2(PowerCutFiles.SCHEME + ":" + folder);
  }

  /** The database as the last force left it, opened while the first one is still running. */
  private TestDatabase afterPowerCut() throws IOException {
    Path database = Path.of("db", "dossier.mv.db");
    PowerCutFiles.restore(folder.resolve(database), folder.resolve("after").resolve(database));
    return TestDatabase.h2(folder.resolve("after"));
  }

  @Test
  void keepsATransactionThatWasAcknowledged() throws IOException {
    try (TestDatabase database = open()) {
      JdbcRows rows = new JdbcRows(database, folder);
      OrganizationId organization = Samples.organization(rows);
      Document document =
          rows.transactions()
              .inTransaction(
                  () -> {
                    Document kept = Samples.document(rows, organization).named("a.pdf").kept();
                    rows.queue().enqueue(kept);
                    return kept;
                  });
      try (TestDatabase restored = afterPowerCut()) {
        JdbcRows after = new JdbcRows(restored, folder);
        assertThat(after.documents().find(organization, document.id())).contains(document);
        assertThat(after.orders(document)).isEqualTo(1);
      }
    }
  }

  @Test
  void keepsWhatWasWrittenOutsideOfATransaction() throws IOException {
    try (TestDatabase database = open()) {
      JdbcRows rows = new JdbcRows(database, folder);
      OrganizationId organization = Samples.organization(rows);
      Instant expiresAt = Samples.NOON;
      assertThat(rows.spentLinks().spend("link", expiresAt)).isTrue();
      AuditEntry entry =
          AuditEntry.done(
              Caller.system(organization), Samples.NOON, "document.read", "doc_1", Map.of());
      rows.auditLog().append(entry);
      try (TestDatabase restored = afterPowerCut()) {
        JdbcRows after = new JdbcRows(restored, folder);
        assertThat(after.spentLinks().spend("link", expiresAt)).isFalse();
        assertThat(after.auditLog().page(organization, Optional.empty(), AuditLog.Range.newest(1)))
            .extracting(AuditLog.Numbered::entry)
            .containsExactly(entry);
      }
    }
  }

  @Test
  void keepsEachOfManyThatWereAcknowledgedWhileOthersWroteMuch() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append("word").append(i).append(' ');
    }
    try (TestDatabase database = open()) {
      JdbcRows rows = new JdbcRows(database, folder);
      OrganizationId organization = Samples.organization(rows);
      List<Document> acknowledged =
          Race.of(
              6,
              () ->
                  rows.transactions()
                      .inTransaction(
                          () -> {
                            Document kept = Samples.document(rows, organization).kept();
                            Extraction made = SampleExtraction.of(kept, "Rejeki", text.toString());
                            rows.extractions().add(kept, made, SampleExtraction.shown(made));
                            return kept;
                          }));
      try (TestDatabase restored = afterPowerCut()) {
        JdbcRows after = new JdbcRows(restored, folder);
        for (Document document : acknowledged) {
          assertThat(after.documents().find(organization, document.id())).contains(document);
          assertThat(after.extractions().newest(document)).isPresent();
        }
      }
    }
  }
}
