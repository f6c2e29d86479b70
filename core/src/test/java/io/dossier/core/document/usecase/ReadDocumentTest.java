package io.dossier.core.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentState.Failed;
import io.dossier.core.document.DocumentState.PasswordRequired;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.InMemoryReadingQueue.Order;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.Status;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadDocumentTest {
  private final Office office = new Office();

  @Test
  void settlesASureReadingAsExtracted() {
    Document document = office.uploaded("one two");
    office.work();
    Document read = office.found(document.id());
    Extraction extraction = office.rows.extractions().newest(read).orElseThrow();
    assertThat(read.status()).isEqualTo(Status.EXTRACTED);
    assertThat(read.pageCount()).hasValue(1);
    assertThat(read.type()).contains(extraction.result().type());
    assertThat(extraction.rawText()).contains("one two");
    assertThat(office.audited(document.id()))
        .containsExactly("document.extracted", "document.uploaded");
    assertThat(office.rows.orders().take()).isEmpty();
  }

  @Test
  void sendsAnUnsureReadingToAPerson() {
    office.reader.unsure();
    Document document = office.uploaded("one");
    office.work();
    assertThat(office.found(document.id()).status()).isEqualTo(Status.REQUIRES_REVIEW);
  }

  @Test
  void failsWhatTheReaderRefuses() {
    Document document = office.uploaded("one");
    office.reader.next(new DocumentReader.Refused("page_limit", "more than 500 pages"));
    office.work();
    assertThat(office.found(document.id()).state())
        .isEqualTo(new Failed("page_limit", "more than 500 pages"));
  }

  @Test
  void failsADocumentThatKillsItsReaderThreeTimes() {
    Document document = office.uploaded("one");
    for (int death = 1; death <= 3; death++) {
      assertThat(office.found(document.id()).status()).isEqualTo(Status.QUEUED);
      office.reader.next(new DocumentReader.WorkerDied("died"));
      office.work();
    }
    assertThat(office.found(document.id()).state())
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.code()).isEqualTo("worker_died"));
    assertThat(office.rows.orders().take()).isEmpty();
    assertThat(office.audited(document.id())).startsWith("document.failed");
  }

  @Test
  void goesOnAfterAReaderThatDiedTwice() {
    Document document = office.uploaded("one");
    office.reader.next(new DocumentReader.WorkerDied("died"));
    office.work();
    office.reader.next(new DocumentReader.WorkerDied("died"));
    office.work();
    office.work();
    assertThat(office.found(document.id()).status()).isEqualTo(Status.EXTRACTED);
  }

  @Test
  void countsAWorkerThatDiedWithTheDocumentInItsHands() {
    Document document = office.uploaded("one");
    for (int death = 1; death <= 3; death++) {
      Order order = office.rows.orders().take().orElseThrow();
      office.reader.next(new Killed());
      assertThatThrownBy(() -> execute(order)).isInstanceOf(Killed.class);
      assertThat(office.found(document.id()).status()).isEqualTo(Status.PARSING);
      // The queue gives the same order again to who comes next.
      execute(order);
    }
    assertThat(office.found(document.id()).state()).isInstanceOf(Failed.class);
  }

  /** Stands for a kill: nothing that is written to cope with trouble runs. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private void execute(Order order) {
    office
        .reading()
        .execute(new ReadDocument.Command(order.organization(), order.document(), order.run()));
  }

  @Test
  void passesOverAnOrderThatWasCarriedOutOrReplaced() {
    Document document = office.uploaded("one");
    office.work();
    Document read = office.found(document.id());
    execute(new Order(document.organization(), document.id(), 1));
    execute(new Order(document.organization(), document.id(), 7));
    assertThat(office.found(document.id())).isEqualTo(read);
    assertThat(office.rows.extractions().all(read)).hasSize(1);
  }

  @Test
  void givesADocumentBackWhenTheReadersDoNotAnswer() {
    Document document = office.uploaded("one");
    Order order = office.rows.orders().take().orElseThrow();
    office.reader.next(Failure.of(Category.UPSTREAM, "readers", "no reader answers"));
    assertThatThrownBy(() -> execute(order)).isInstanceOf(Failure.class);
    assertThat(office.found(document.id()).status()).isEqualTo(Status.QUEUED);
    execute(order);
    assertThat(office.found(document.id()).status()).isEqualTo(Status.EXTRACTED);
  }

  @Test
  void failsADocumentWhoseSealedFileIsLost() {
    Document document = office.uploaded("one");
    office.files.delete(document.id().sealedFile());
    assertThatThrownBy(office::work).isInstanceOf(Failure.class);
    assertThat(office.found(document.id()).state())
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.code()).isEqualTo("original_lost"));
  }

  @Test
  void tellsNothingOfAnUnexpectedTrouble() {
    Document document = office.uploaded("one");
    office.reader.next(new IllegalStateException("text of the document"));
    assertThatThrownBy(office::work).isInstanceOf(IllegalStateException.class);
    Failed failed = (Failed) office.found(document.id()).state();
    assertThat(failed.code()).isEqualTo("internal_error");
    assertThat(failed.message()).doesNotContain("text of the document");
  }

  @Test
  void readsWithThePasswordAndForgetsItThen() {
    Document document = office.uploadedWithPassword("one", "open sesame");
    office.work();
    assertThat(office.reader.passwords()).containsExactly(Optional.of("open sesame"));
    assertThat(office.passwords.take(document.id())).isEmpty();
  }

  @Test
  void keepsThePasswordForTheNextTryOfTheSameOrder() {
    office.uploadedWithPassword("one", "open sesame");
    office.reader.next(new DocumentReader.WorkerDied("died"));
    office.work();
    office.work();
    assertThat(office.reader.passwords())
        .containsExactly(Optional.of("open sesame"), Optional.of("open sesame"));
  }

  @Test
  void asksAgainForAPasswordThatWaitedTooLong() {
    Document document = office.uploadedWithPassword("one", "open sesame");
    office.pass(PendingPasswords.LONGEST_WAIT.plus(Duration.ofSeconds(1)));
    office.work();
    assertThat(office.found(document.id()).state()).isInstanceOf(PasswordRequired.class);
    assertThat(office.reader.passwords()).isEmpty();
  }

  @Test
  void readsALockedDocumentOnceItsPasswordComes() {
    Document document = office.uploaded("one");
    office.reader.next(new DocumentReader.PasswordRequired("a password is needed"));
    office.work();
    assertThat(office.found(document.id()).state())
        .isEqualTo(new PasswordRequired("a password is needed"));
    office
        .reextracting()
        .execute(
            new ReextractDocument.Command(
                office.caller,
                document.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Secret.of("open sesame"))));
    office.work();
    assertThat(office.reader.passwords())
        .containsExactly(Optional.empty(), Optional.of("open sesame"));
    assertThat(office.found(document.id()).status()).isEqualTo(Status.EXTRACTED);
  }
}
