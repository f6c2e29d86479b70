package io.dossier.core.document;

import static io.dossier.core.shared.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.Customer;
import io.dossier.core.document.DocumentState.Extracted;
import io.dossier.core.document.DocumentState.Failed;
import io.dossier.core.document.DocumentState.Parsing;
import io.dossier.core.document.DocumentState.PasswordRequired;
import io.dossier.core.document.DocumentState.Queued;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.DocumentState.RequiresReview;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Documents.Admission;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Race;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of documents promises of single ones. */
public abstract class DocumentsContract {
  private static final ReadingOrder PLAIN = new ReadingOrder(Optional.empty(), false);

  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Documents documents() {
    return rows().documents();
  }

  private SampleDocument document() {
    return Samples.document(rows(), organization);
  }

  private Document found(Document document) {
    return documents().find(organization, document.id()).orElseThrow();
  }

  private Document erased(Document document) {
    Document erased =
        document.erased(ErasureId.of(Samples.ulid()), Optional.empty(), NOON.plusSeconds(9));
    documents().save(erased);
    return erased;
  }

  @Test
  void givesBackWhatWasAdmitted() {
    Customer customer = rows().customers().admit(Samples.customer(organization, "Budi"));
    Document document =
        document()
            .named("Faktur März.pdf")
            .reference("PO-7/ä")
            .reference("PO-8")
            .customer(customer.id())
            .type(DocumentType.INVOICE)
            .retainUntil(NOON.plusMillis(1))
            .held()
            .build();
    assertThat(documents().admit(document)).isEqualTo(new Admission.Kept(document));
    assertThat(found(document)).isEqualTo(document);
  }

  @Test
  void keepsEveryState() {
    List<DocumentState> states =
        List.of(
            new Queued(new ReadingOrder(Optional.of(DocumentType.KTP), true), 2),
            new Parsing(new ReadingOrder(Optional.empty(), true), 1),
            new Queued(
                new ReadingOrder(
                    Optional.of(DocumentType.KTP),
                    false,
                    Optional.of(TemplateId.of(Samples.ulid()))),
                0),
            new Extracted(new Confidence(0.1234567890123)),
            new RequiresReview(Confidence.NONE),
            new Failed("pdf_damaged", "the file is damaged"),
            new PasswordRequired("the password is wrong"));
    for (DocumentState state : states) {
      assertThat(found(document().state(state).kept()).state()).isEqualTo(state);
      Document changed = document().kept();
      changed = changed.settled(state, Optional.empty(), OptionalInt.of(3), NOON.plusMillis(7));
      documents().save(changed);
      assertThat(found(changed)).isEqualTo(changed);
    }
  }

  @Test
  void handsBackTheDocumentOfTheSameBytes() {
    Document first = document().named("a.pdf").kept();
    assertThat(documents().admit(document().bytesOf(first).build()))
        .isEqualTo(new Admission.Existing(first));
    assertThat(documents().findByHash(organization, first.original().hash())).contains(first);
  }

  @Test
  void makesOneDocumentOfManyThatComeAtOnceWithTheSameBytes() {
    Document first = document().build();
    List<Admission> admissions =
        Race.of(
            8,
            () ->
                rows()
                    .transactions()
                    .inTransaction(() -> documents().admit(document().bytesOf(first).build())));
    assertThat(admissions).filteredOn(Admission.Kept.class::isInstance).hasSize(1);
    assertThat(admissions.stream().map(DocumentsContract::id).distinct()).hasSize(1);
    assertThat(documents().page(new SampleQuery(organization).build()).total()).isEqualTo(1);
  }

  private static DocumentId id(Admission admission) {
    return admission instanceof Admission.Kept kept
        ? kept.document().id()
        : ((Admission.Existing) admission).document().id();
  }

  @Test
  void admitsTheBytesAgainThatAFailedTransactionAdmitted() {
    Document first = document().build();
    try {
      rows()
          .transactions()
          .inTransaction(
              () -> {
                documents().admit(first);
                throw new IllegalStateException("cut short");
              });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("cut short");
    }
    Document second = document().bytesOf(first).build();
    assertThat(documents().admit(second)).isEqualTo(new Admission.Kept(second));
  }

  @Test
  void showsNothingAcrossTheBorderOfAnOrganization() {
    Document mine = document().kept();
    OrganizationId other = Samples.organization(rows());
    assertThat(documents().find(other, mine.id())).isEmpty();
    assertThat(documents().lock(other, mine.id())).isEmpty();
    assertThat(documents().findByHash(other, mine.original().hash())).isEmpty();
    Document theirs = Samples.document(rows(), other).bytesOf(mine).build();
    assertThat(documents().admit(theirs)).isEqualTo(new Admission.Kept(theirs));
  }

  @Test
  void savesChangedLabels() {
    Document document = document().named("a.pdf").reference("one").kept();
    Document labelled = document.labelled(document.labels().withReference("two"), NOON);
    documents().save(labelled);
    assertThat(found(document)).isEqualTo(labelled);
  }

  @Test
  void keepsNothingButTheHashOfAnErasedDocument() {
    Document document = document().named("a.pdf").reference("one").kept();
    Document erased = erased(document);
    assertThat(found(document)).isEqualTo(erased);
    assertThat(found(document).labels()).isEqualTo(Labels.NONE);
    assertThat(found(document).key()).isEmpty();
    assertThat(found(document).original()).isEqualTo(document.original());
  }

  @Test
  void neverMatchesAnErasedDocument() {
    Document document = document().kept();
    erased(document);
    assertThat(documents().findByHash(organization, document.original().hash())).isEmpty();
    Document again = document().bytesOf(document).build();
    assertThat(documents().admit(again)).isEqualTo(new Admission.Kept(again));
    erased(again);
    Document third = document().bytesOf(document).build();
    assertThat(documents().admit(third)).isEqualTo(new Admission.Kept(third));
  }

  @Test
  void locksADocumentUntilTheTransactionEnds() {
    Document document = document().kept();
    Race.of(
        8,
        () ->
            rows()
                .transactions()
                .<Document>inTransaction(
                    () -> {
                      Document locked = documents().lock(organization, document.id()).orElseThrow();
                      Document next = locked.requeued(PLAIN, NOON);
                      documents().save(next);
                      return next;
                    }));
    assertThat(found(document).run()).isEqualTo(9);
  }

  @Test
  void locksTheDocumentThatAnAdmissionHandsBack() {
    Document document = document().kept();
    Race.of(
        8,
        () ->
            rows()
                .transactions()
                .<Document>inTransaction(
                    () -> {
                      Admission admission = documents().admit(document().bytesOf(document).build());
                      Document next =
                          ((Admission.Existing) admission).document().requeued(PLAIN, NOON);
                      documents().save(next);
                      return next;
                    }));
    assertThat(found(document).run()).isEqualTo(9);
  }

  @Test
  void listsTheLivingDocumentsOfACustomer() {
    Customer customer = rows().customers().admit(Samples.customer(organization, "Budi"));
    Document first = document().customer(customer.id()).kept();
    Document second = document().customer(customer.id()).kept();
    erased(document().customer(customer.id()).kept());
    document().kept();
    assertThat(documents().ofCustomer(organization, customer.id())).containsExactly(first, second);
    assertThat(documents().ofCustomer(Samples.organization(rows()), customer.id())).isEmpty();
  }

  @Test
  void listsWhatIsPastItsRetention() {
    Document due = document().retainUntil(NOON).kept();
    Document older = document().retainUntil(NOON.minusSeconds(5)).kept();
    document().retainUntil(NOON.plusMillis(1)).kept();
    document().retainUntil(NOON).held().kept();
    document().retainUntil(NOON).state(new Parsing(PLAIN, 0)).kept();
    document().kept();
    erased(document().retainUntil(NOON).kept());
    assertThat(documents().pastRetention(NOON, 1000))
        .filteredOn(document -> document.organization().equals(organization))
        .containsExactly(older, due);
    assertThat(documents().pastRetention(NOON, 1)).hasSize(1);
  }

  @Test
  void tellsWhichDocumentsAreAlive() {
    Document living = document().kept();
    Document erased = erased(document().kept());
    Document never = document().build();
    assertThat(documents().alive(List.of(living.id(), erased.id(), never.id())))
        .isEqualTo(Set.of(living.id()));
    assertThat(documents().alive(List.of())).isEmpty();
  }
}
