package io.dossier.core.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.Document;
import io.dossier.core.document.Status;
import io.dossier.core.document.usecase.UploadDocument.Uploaded;
import io.dossier.core.erasure.usecase.EraseDocument;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Secret;
import io.dossier.core.shared.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UploadDocumentTest {
  private final Office office = new Office();

  private List<SealedFileId> stored() {
    List<SealedFileId> ids = new ArrayList<>();
    office.files.forEach(file -> ids.add(file.id()));
    return ids;
  }

  @Test
  void queuesANewDocument() {
    Uploaded uploaded =
        office.uploaded(office.command("one", Optional.of("PO-1"), Optional.empty()));
    Document document = office.found(uploaded.document().id());
    assertThat(uploaded.deduped()).isFalse();
    assertThat(document).isEqualTo(uploaded.document());
    assertThat(document.status()).isEqualTo(Status.QUEUED);
    assertThat(document.labels().references()).containsExactly("PO-1");
    assertThat(document.retainUntil()).contains(Samples.NOON.plus(Duration.ofDays(30)));
    assertThat(office.rows.orders(document)).isEqualTo(1);
    assertThat(stored()).containsExactly(document.id().sealedFile());
    assertThat(office.audited(document.id())).containsExactly("document.uploaded");
  }

  @Test
  void findsTheDocumentOfTheSameBytesAndAddsTheNewReference() {
    Document first =
        office.uploaded(office.command("one", Optional.of("PO-1"), Optional.empty())).document();
    Uploaded again = office.uploaded(office.command("one", Optional.of("PO-2"), Optional.empty()));
    assertThat(again.deduped()).isTrue();
    assertThat(again.document().id()).isEqualTo(first.id());
    assertThat(office.found(first.id()).labels().references()).containsExactly("PO-1", "PO-2");
    assertThat(office.found(first.id()).run()).isEqualTo(1);
    assertThat(stored()).containsExactly(first.id().sealedFile());
    assertThat(office.audited(first.id())).containsExactly("document.deduped", "document.uploaded");
  }

  @Test
  void leavesNothingOfAnUploadThatWasRefused() {
    UploadDocument.Command fine = office.command("one", Optional.empty(), Optional.empty());
    UploadDocument.Command ofAStranger =
        new UploadDocument.Command(
            fine.caller(),
            fine.received(),
            fine.filename(),
            fine.hint(),
            fine.template(),
            fine.externalRef(),
            Optional.of(CustomerId.of(Samples.ulid())),
            Optional.empty(),
            Optional.of(Secret.of("open sesame")));
    assertThatThrownBy(() -> office.uploaded(ofAStranger))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.RULE));
    assertThat(stored()).isEmpty();
    assertThat(office.rows.orders().take()).isEmpty();
    assertThat(office.passwords.take(fine.received().id())).isEmpty();
    assertThat(office.rows.documents().find(office.organization.id(), fine.received().id()))
        .isEmpty();
  }

  /** As when the connection breaks before the answer to a commit arrives. */
  private static Transactions failingAfterTheCommit(Transactions real) {
    return new Transactions() {
      @Override
      public <T> T inTransaction(Supplier<T> work) {
        real.inTransaction(work);
        throw Failure.of(Category.UPSTREAM, "database", "the database failed");
      }
    };
  }

  @Test
  void keepsTheFileOfADocumentWhoseCommitCameAboutThoughItFailed() {
    UploadDocument.Command command =
        office.command("one", Optional.empty(), Optional.of(Secret.of("open sesame")));
    assertThatThrownBy(
            () -> office.uploaded(command, failingAfterTheCommit(office.rows.transactions())))
        .isInstanceOf(Failure.class);
    office.work();
    assertThat(office.found(command.received().id()).status()).isEqualTo(Status.EXTRACTED);
    assertThat(office.reader.passwords()).containsExactly(Optional.of("open sesame"));
  }

  @Test
  void leavesNoCustomerOfAnUploadThatFailed() {
    UploadDocument.Command command =
        office.command("one", Optional.of("x".repeat(300)), Optional.empty());
    assertThatThrownBy(() -> office.uploaded(command)).isInstanceOf(Failure.class);
    assertThat(office.rows.customers().count(office.organization.id())).isZero();
  }

  @Test
  void refusesACallerWithoutTheScope() {
    UploadDocument.Command command = office.command("one", Optional.empty(), Optional.empty());
    Caller reading =
        new Caller(office.organization.id(), "key_2", Set.of(Scope.DOCUMENTS_READ), "", "");
    UploadDocument.Command refused =
        new UploadDocument.Command(
            reading,
            command.received(),
            command.filename(),
            command.hint(),
            command.template(),
            command.externalRef(),
            command.customer(),
            command.customerName(),
            command.password());
    assertThatThrownBy(() -> office.uploaded(refused)).hasMessageContaining("documents:write");
    assertThat(stored()).isEmpty();
  }

  @Test
  void stopsReadingAtTheSizeLimit() {
    assertThatThrownBy(() -> office.received("x".repeat(Office.MOST_BYTES)))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.LIMIT));
    assertThat(stored()).isEmpty();
  }

  @Test
  void takesErasedBytesAsANewDocument() {
    Document first = office.uploaded("one");
    office
        .erasing()
        .execute(
            new EraseDocument.Command(
                office.caller, first.id(), "asked for", EraseDocument.Fields.ERASED));
    Uploaded again = office.uploaded(office.command("one", Optional.empty(), Optional.empty()));
    assertThat(again.deduped()).isFalse();
    assertThat(again.document().id()).isNotEqualTo(first.id());
  }
}
