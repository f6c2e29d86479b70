package io.dossier.core.erasure.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.document.Document;
import io.dossier.core.document.Document.Hold;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.Labels;
import io.dossier.core.document.Status;
import io.dossier.core.document.usecase.HoldDocument;
import io.dossier.core.document.usecase.Office;
import io.dossier.core.erasure.Erasure;
import io.dossier.core.erasure.port.ErasureJournal.Entry;
import io.dossier.core.erasure.port.ErasureJournal.ErasedDocument;
import io.dossier.core.erasure.usecase.EraseDocument.Command;
import io.dossier.core.erasure.usecase.EraseDocument.Erased;
import io.dossier.core.erasure.usecase.EraseDocument.Fields;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EraseDocumentTest {
  private final Office office = new Office();

  private Document read(String content) {
    Document document = office.uploaded(content);
    office.work();
    return office.found(document.id());
  }

  private Erased erased(Document document, Fields fields) {
    return office
        .erasing()
        .execute(new Command(office.caller, document.id(), " asked for ", fields));
  }

  private List<Entry> journal() {
    List<Entry> entries = new ArrayList<>();
    office.journal.forEach(entries::add);
    return entries;
  }

  private void assertRefused(Document document, String code) {
    assertThatThrownBy(() -> erased(document, Fields.ERASED))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Category.CONFLICT);
              assertThat(failure.code()).isEqualTo(code);
            });
    assertThat(office.found(document.id()).key()).isPresent();
    assertThat(office.files.open(document.id().sealedFile())).isPresent();
    assertThat(journal()).isEmpty();
  }

  @Test
  void leavesNothingThatOpens() {
    Document document = read("one");
    erased(document, Fields.ERASED);
    Document gone = office.found(document.id());
    assertThat(gone.status()).isEqualTo(Status.ERASED);
    assertThat(gone.key()).isEmpty();
    assertThat(gone.labels()).isEqualTo(Labels.NONE);
    assertThat(office.rows.extractions().all(document)).isEmpty();
    assertThat(office.rows.readings().find(document)).isEmpty();
    assertThat(office.files.open(document.id().sealedFile())).isEmpty();
  }

  @Test
  void signsLedgersAndJournalsTheErasure() {
    Document document = read("one");
    Erasure erasure = erased(document, Fields.ERASED).erasure();
    assertThat(office.rows.keyring().verify(erasure.signedBytes(), erasure.signature())).isTrue();
    assertThat(erasure.reason()).isEqualTo("asked for");
    assertThat(erasure.hash()).isEqualTo(document.original().hash());
    assertThat(office.rows.ledger().find(document.organization(), document.id())).contains(erasure);
    assertThat(journal())
        .containsExactly(
            new ErasedDocument(
                erasure.id(), document.organization(), document.id(), erasure.erasedAt()));
    assertThat(office.audited(document.id())).startsWith("document.erased");
  }

  @Test
  void keepsFieldsWithoutTextAndBoxesUnderAnotherKey() {
    Document document = read("one");
    Erased erased = erased(document, Fields.KEPT);
    assertThat(erased.erasure().keptFields()).isTrue();
    assertThat(erased.document().key()).isPresent().isNotEqualTo(document.key());
    List<Extraction> kept = office.rows.extractions().all(office.found(document.id()));
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).rawText()).isEmpty();
    assertThat(kept.get(0).result().fields()).containsKey("supplierName");
    assertThat(kept.get(0).result().fields().values())
        .allMatch(field -> field.provenance().place().isEmpty());
    assertThat(office.files.open(document.id().sealedFile())).isEmpty();
    assertThat(office.rows.readings().find(document)).isEmpty();
  }

  @Test
  void keepsNoFieldsWhereNoneWereRead() {
    Erased erased = erased(office.uploaded("one"), Fields.KEPT);
    assertThat(erased.erasure().keptFields()).isFalse();
    assertThat(erased.document().key()).isEmpty();
  }

  @Test
  void isRefusedUnderLegalHoldAndDoneAfterIt() {
    Document document = read("one");
    HoldDocument hold = new HoldDocument(office.change());
    hold.execute(office.caller, document.id(), Hold.HELD);
    assertRefused(document, "legal_hold");
    hold.execute(office.caller, document.id(), Hold.RELEASED);
    assertThat(erased(document, Fields.ERASED).document().status()).isEqualTo(Status.ERASED);
  }

  @Test
  void isRefusedWhileTheDocumentIsRead() {
    Document document = office.uploaded("one");
    office.rows.documents().save(document.begun(document.createdAt()).orElseThrow());
    assertRefused(document, "document_state");
  }

  @Test
  void isDoneOnce() {
    Document document = read("one");
    erased(document, Fields.ERASED);
    assertThatThrownBy(() -> erased(document, Fields.ERASED))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.CONFLICT));
    assertThat(journal()).hasSize(1);
  }

  @Test
  void wantsAReason() {
    Document document = read("one");
    assertThatThrownBy(() -> new Command(office.caller, document.id(), " no ", Fields.ERASED))
        .isInstanceOf(Failure.class);
  }

  @Test
  void isCarriedOutAtTheNextStartWhenTheCommitWasCutShort() {
    Document document = read("one");
    Reading reading = office.rows.readings().find(document).orElseThrow();
    erased(document, Fields.ERASED);
    // As it was before: the journal's line is all that reached the disk.
    office.rows.documents().save(document);
    office.rows.readings().keep(document, reading);
    assertThat(office.replaying().execute()).isEqualTo(new ReplayErasures.Again(1, 0, 0, 0));
    assertThat(office.found(document.id()).status()).isEqualTo(Status.ERASED);
    assertThat(office.rows.readings().find(document)).isEmpty();
    assertThat(office.replaying().execute()).isEqualTo(ReplayErasures.Again.NONE);
  }
}
