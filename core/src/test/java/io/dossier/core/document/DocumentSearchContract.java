package io.dossier.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.Customer;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.document.port.Documents.DocumentPage;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of documents promises of finding them by what lies sealed. */
public abstract class DocumentSearchContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private SampleDocument document() {
    return Samples.document(rows(), organization);
  }

  private Customer customer(String name) {
    return rows().customers().admit(Samples.customer(organization, name));
  }

  private void extracted(Document document, String supplier, String text) {
    Extraction extraction = SampleExtraction.of(document, supplier, text);
    rows().extractions().add(document, extraction, SampleExtraction.shown(extraction));
  }

  private List<Document> listed(SampleQuery query) {
    return rows().documents().page(query.build()).documents();
  }

  private List<Document> found(String words) {
    return listed(new SampleQuery(organization).words(words));
  }

  private List<Document> referred(String reference) {
    return listed(new SampleQuery(organization).reference(reference));
  }

  private List<Document> named(String customer) {
    return listed(new SampleQuery(organization).customerName(customer));
  }

  @Test
  void findsByWordsOfFilenameReferencesAndCustomer() {
    Document document =
        document()
            .named("Faktur_März-2026.pdf")
            .reference("PO 4711")
            .customer(customer("Budi Santoso").id())
            .kept();
    document().named("other.pdf").kept();
    for (String words :
        List.of("faktur", "MARZ", "4711", "santoso", "budi 2026 po", "pdf faktur", "März, 2026!")) {
      assertThat(found(words)).as(words).containsExactly(document);
    }
  }

  @Test
  void findsWholeWordsWhenAllOfThemAreThere() {
    document().named("Faktur.pdf").kept();
    assertThat(found("fakt")).isEmpty();
    assertThat(found("faktur missing")).isEmpty();
  }

  @Test
  void findsNothingByTextWithoutWords() {
    document().named("Faktur.pdf").kept();
    assertThat(found("---")).isEmpty();
    assertThat(found("")).isEmpty();
  }

  @Test
  void findsByWordsOfTheExtractedTextAndFields() {
    Document document = document().kept();
    extracted(document, "Sumber Rejeki", "Jumlah\n1.250,00 rupiah");
    for (String words : List.of("rejeki", "jumlah rupiah", "1250,00 1", "250")) {
      boolean there = !words.startsWith("1250");
      assertThat(found(words)).as(words).hasSize(there ? 1 : 0);
    }
  }

  @Test
  void findsNothingByWhatIsNotShown() {
    Document document = document().kept();
    extracted(document, "234123412346", "Asha 2341 2341 2346");
    for (String words : List.of("2341", "234123412346", "2341 2341 2346")) {
      assertThat(found(words)).as(words).isEmpty();
    }
    for (String words : List.of("2346", "XXXX XXXX 2346", "XXXXXXXX2346")) {
      assertThat(found(words)).as(words).containsExactly(document);
    }
  }

  @Test
  void findsEachDocumentOnceThoughAWordStandsInMoreThanOnePlace() {
    Document document =
        document().named("budi.pdf").reference("Budi").customer(customer("Budi").id()).kept();
    extracted(document, "Budi", "budi BUDI");
    DocumentPage page =
        rows().documents().page(new SampleQuery(organization).words("budi").build());
    assertThat(page.documents()).containsExactly(document);
    assertThat(page.total()).isEqualTo(1);
  }

  @Test
  void walksWhatWasFoundByCursor() {
    for (Sort sort : Sort.values()) {
      String word = "walk" + sort.ordinal();
      List<Document> made = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        made.add(document().named(word + " and more").reference(word).kept());
        document().named("noise").kept();
      }
      List<Document> walked = new ArrayList<>();
      Optional<String> cursor = Optional.empty();
      do {
        DocumentPage page =
            rows()
                .documents()
                .page(
                    new SampleQuery(organization)
                        .words(word)
                        .sort(sort)
                        .limit(2)
                        .cursor(cursor)
                        .build());
        assertThat(page.total()).isEqualTo(5);
        walked.addAll(page.documents());
        cursor = page.nextCursor();
      } while (cursor.isPresent());
      assertThat(walked).containsExactlyInAnyOrderElementsOf(made).doesNotHaveDuplicates();
    }
  }

  @Test
  void findsByEachExactReference() {
    Document document = document().reference("PO-1").reference("po 1").kept();
    assertThat(referred("PO-1")).containsExactly(document);
    assertThat(referred("po 1")).containsExactly(document);
    assertThat(referred("PO 1")).isEmpty();
  }

  @Test
  void findsByAReferenceThatWasAddedLater() {
    Document document = document().named("a.pdf").reference("one").kept();
    Document labelled = document.labelled(document.labels().withReference("two"), Samples.NOON);
    rows().documents().save(labelled);
    assertThat(referred("one")).containsExactly(labelled);
    assertThat(referred("two")).containsExactly(labelled);
    assertThat(found("two")).containsExactly(labelled);
  }

  @Test
  void findsByTheCustomersIdAndName() {
    Customer customer = customer("Budi Santoso");
    Document document = document().customer(customer.id()).kept();
    document().kept();
    assertThat(named("budi  SANTOSO")).containsExactly(document);
    assertThat(named("budi")).isEmpty();
    assertThat(listed(new SampleQuery(organization).customer(customer.id())))
        .containsExactly(document);
  }

  @Test
  void followsARenamedCustomer() {
    Customer customer = customer("Budi Santoso");
    Document document = document().customer(customer.id()).kept();
    rows().customers().save(customer.renamed("Siti Aminah", Samples.NOON));
    assertThat(named("Siti Aminah")).containsExactly(document);
    assertThat(found("aminah")).containsExactly(document);
    assertThat(named("Budi Santoso")).isEmpty();
    assertThat(found("santoso")).isEmpty();
  }

  @Test
  void findsNothingOfAnErasedDocument() {
    Document document =
        document().named("Faktur.pdf").reference("PO-1").customer(customer("Budi").id()).kept();
    extracted(document, "Rejeki", "jumlah");
    rows()
        .documents()
        .save(document.erased(ErasureId.of(Samples.ulid()), Optional.empty(), Samples.NOON));
    assertThat(found("faktur")).isEmpty();
    assertThat(found("budi")).isEmpty();
    assertThat(found("jumlah")).isEmpty();
    assertThat(found("rejeki")).isEmpty();
    assertThat(referred("PO-1")).isEmpty();
    assertThat(named("Budi")).isEmpty();
  }

  @Test
  void findsNothingOfAnotherOrganization() {
    document().named("Faktur.pdf").reference("PO-1").customer(customer("Budi").id()).kept();
    OrganizationId other = Samples.organization(rows());
    assertThat(listed(new SampleQuery(other).words("faktur"))).isEmpty();
    assertThat(listed(new SampleQuery(other).reference("PO-1"))).isEmpty();
    assertThat(listed(new SampleQuery(other).customerName("Budi"))).isEmpty();
  }
}
