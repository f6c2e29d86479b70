package io.dossier.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.Customer;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentState.Parsing;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.Labels;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.SampleExtraction;
import io.dossier.core.document.SampleQuery;
import io.dossier.core.document.Status;
import io.dossier.core.erasure.usecase.EraseCustomer;
import io.dossier.core.erasure.usecase.EraseDocument;
import io.dossier.core.erasure.usecase.KeptFields;
import io.dossier.core.erasure.usecase.ReplayErasures;
import io.dossier.core.erasure.usecase.ReplayErasures.Again;
import io.dossier.core.event.usecase.Telling;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Samples;
import io.dossier.core.template.usecase.UnlearnDocument;
import io.dossier.storage.files.DirectorySealedFiles;
import io.dossier.storage.jdbc.JdbcRows;
import io.dossier.storage.jdbc.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the database and the sealed files, put back after documents were erased. */
class RestoredBackupTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Samples.NOON);

  @TempDir Path folder;
  private Path data;
  private Path backup;
  private FileErasureJournal journal;

  @BeforeEach
  void layOut() {
    data = folder.resolve("data");
    backup = folder.resolve("backup");
    journal = new FileErasureJournal(folder.resolve("erasures.log"));
  }

  private SealedFiles files() throws IOException {
    return new DirectorySealedFiles(data.resolve("sealed"), CLOCK);
  }

  private KeptFields keptFields(JdbcRows rows) {
    return new KeptFields(
        rows.documents(),
        rows.extractions(),
        rows.readings(),
        rows.verifiedExtractions(),
        new UnlearnDocument(rows.templates(), rows.learning()),
        rows.keyring());
  }

  private EraseDocument erasing(JdbcRows rows) throws IOException {
    return new EraseDocument(
        rows.documents(),
        keptFields(rows),
        files(),
        rows.keyring(),
        rows.ledger(),
        journal,
        new PendingPasswords(CLOCK),
        Telling.into(rows, CLOCK),
        rows.auditLog(),
        rows.transactions(),
        Samples::ulid,
        CLOCK);
  }

  private void eraseCustomer(JdbcRows rows, Customer customer) throws IOException {
    new EraseCustomer(
            rows.customers(),
            rows.documents(),
            erasing(rows),
            journal,
            rows.auditLog(),
            rows.transactions(),
            CLOCK)
        .execute(
            new EraseCustomer.Command(
                Caller.system(customer.organization()),
                customer.id(),
                "asked for",
                EraseDocument.Fields.ERASED));
  }

  private void erase(JdbcRows rows, Document document) throws IOException {
    erasing(rows)
        .execute(
            new EraseDocument.Command(
                Caller.system(document.organization()),
                document.id(),
                "asked for",
                EraseDocument.Fields.ERASED));
  }

  private Again replay(JdbcRows rows) throws IOException {
    return new ReplayErasures(
            journal,
            rows.documents(),
            rows.customers(),
            rows.submissions(),
            rows.flows(),
            keptFields(rows),
            files(),
            rows.transactions())
        .execute();
  }

  private Document stored(JdbcRows rows, Document document) throws IOException {
    rows.documents().admit(document);
    Extraction extraction = SampleExtraction.of(document, "Rejeki", "jumlah");
    rows.extractions().add(document, extraction, SampleExtraction.shown(extraction));
    files().store(document.id().sealedFile(), out -> out.write(new byte[100]));
    return document;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    try (var paths = Files.walk(directory)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void doesNotBringErasedDocumentsBack() throws IOException {
    Document erased;
    Document heldThen;
    Document parsingThen;
    Document kept;
    try (TestDatabase database = TestDatabase.h2(data)) {
      JdbcRows rows = new JdbcRows(database, folder);
      OrganizationId organization = Samples.organization(rows);
      erased =
          stored(
              rows, Samples.document(rows, organization).named("a.pdf").reference("one").build());
      heldThen = stored(rows, Samples.document(rows, organization).held().build());
      parsingThen =
          stored(
              rows,
              Samples.document(rows, organization)
                  .state(new Parsing(new ReadingOrder(Optional.empty(), false), 0))
                  .build());
      kept = stored(rows, Samples.document(rows, organization).named("b.pdf").build());
    }
    copy(data, backup);
    try (TestDatabase database = TestDatabase.h2(data)) {
      JdbcRows rows = new JdbcRows(database, folder);
      erase(rows, erased);
      rows.documents().save(heldThen.withHold(Document.Hold.RELEASED, Samples.NOON));
      erase(rows, heldThen);
      rows.documents().save(parsingThen.restored());
      erase(rows, parsingThen);
      assertThat(replay(rows)).isEqualTo(Again.NONE);
    }
    Files.writeString(
        folder.resolve("erasures.log"), "\ners_01 torn by a power", StandardOpenOption.APPEND);
    delete(data);
    copy(backup, data);

    try (TestDatabase database = TestDatabase.h2(data)) {
      JdbcRows rows = new JdbcRows(database, folder);
      assertThat(rows.documents().find(erased.organization(), erased.id())).contains(erased);
      assertThat(replay(rows)).isEqualTo(new Again(3, 0, 0, 0));
      for (Document gone : java.util.List.of(erased, heldThen, parsingThen)) {
        assertErased(rows, gone);
      }
      assertThat(rows.documents().find(kept.organization(), kept.id())).contains(kept);
      assertThat(files().open(kept.id().sealedFile())).isPresent();
      assertThat(replay(rows)).isEqualTo(Again.NONE);
    }
  }

  @Test
  void doesNotBringTheNameOfAnErasedCustomerBack() throws IOException {
    Customer erased;
    Customer kept;
    Document document;
    try (TestDatabase database = TestDatabase.h2(data)) {
      JdbcRows rows = new JdbcRows(database, folder);
      OrganizationId organization = Samples.organization(rows);
      erased = rows.customers().admit(Samples.customer(organization, "Budi Santoso"));
      kept = rows.customers().admit(Samples.customer(organization, "Siti Rahma"));
      document = stored(rows, Samples.document(rows, organization).customer(erased.id()).build());
    }
    copy(data, backup);
    try (TestDatabase database = TestDatabase.h2(data)) {
      JdbcRows rows = new JdbcRows(database, folder);
      eraseCustomer(rows, erased);
      assertThat(replay(rows)).isEqualTo(Again.NONE);
    }
    delete(data);
    copy(backup, data);

    try (TestDatabase database = TestDatabase.h2(data)) {
      JdbcRows rows = new JdbcRows(database, folder);
      assertThat(rows.customers().find(erased.organization(), erased.id())).contains(erased);
      assertThat(replay(rows)).isEqualTo(new Again(1, 1, 0, 0));
      assertErased(rows, document);
      assertThat(rows.customers().list(erased.organization(), 10, 0)).containsExactly(kept);
      assertThat(
              rows.documents()
                  .page(new SampleQuery(erased.organization()).words("budi").build())
                  .documents())
          .isEmpty();
      assertThat(replay(rows)).isEqualTo(Again.NONE);
    }
  }

  private void assertErased(JdbcRows rows, Document gone) throws IOException {
    Document found = rows.documents().find(gone.organization(), gone.id()).orElseThrow();
    assertThat(found.status()).isEqualTo(Status.ERASED);
    assertThat(found.labels()).isEqualTo(Labels.NONE);
    assertThat(found.key()).isEmpty();
    assertThat(rows.extractions().all(gone)).isEmpty();
    assertThat(files().open(gone.id().sealedFile())).isEmpty();
    assertThat(rows.documents().findByHash(gone.organization(), gone.original().hash())).isEmpty();
    assertThat(
            rows.documents()
                .page(new SampleQuery(gone.organization()).words("jumlah").build())
                .documents())
        .doesNotContain(found);
  }
}
