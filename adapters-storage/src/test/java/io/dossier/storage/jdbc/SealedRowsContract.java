package io.dossier.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.SampleKeyPairs;
import io.dossier.core.access.port.KeptAnswers.Answer;
import io.dossier.core.customer.Customer;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.ErasureId;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.SampleExtraction;
import io.dossier.core.erasure.Erasure;
import io.dossier.core.event.Destination;
import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.event.SampleEndpoint;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile.Missed;
import io.dossier.core.flow.FlowFile.Refused;
import io.dossier.core.flow.SampleFlow;
import io.dossier.core.flow.product.ExpectedDocument;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.sealing.SealedSubject.Purpose;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Secret;
import io.dossier.core.template.SampleTemplate;
import io.dossier.core.template.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** That nothing confidential lies in clear in any column: all of it holds the word "xyzzy". */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SealedRowsContract {
  private static final String WORD = "xyzzy";

  @TempDir static Path folder;
  TestDatabase database;
  private JdbcRows rows;
  private OrganizationId organization;

  abstract TestDatabase open();

  @BeforeAll
  void openDatabase() {
    database = open();
    rows = new JdbcRows(database, folder);
  }

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows);
  }

  @AfterAll
  void closeDatabase() {
    database.close();
  }

  private Document filled() {
    Customer customer = rows.customers().admit(Samples.customer(organization, "Xyzzy Santoso"));
    Document document =
        Samples.document(rows, organization)
            .named("xyzzy.pdf")
            .reference("PO xyzzy 1")
            .customer(customer.id())
            .kept();
    Extraction extraction = SampleExtraction.of(document, "Toko Xyzzy", "all of xyzzy's text");
    rows.extractions().add(document, extraction, SampleExtraction.shown(extraction));
    rows.readings().keep(document, TypedPage.of(TextSource.OCR, "xyzzy", "Santoso"));
    Template template = SampleTemplate.of(organization, "Template xyzzy");
    rows.templates()
        .add(
            template,
            SampleTemplate.first(template)
                .learned(new LearnedModel("xyzzy 0.5"), Set.of(document.id())));
    rows.verifiedExtractions()
        .verified(document, DocumentType.INVOICE, extraction.id(), Samples.NOON);
    rows.queue().enqueue(document);
    rows.keptAnswers()
        .claim(organization, "key-xyzzy", "5a", Samples.NOON, Samples.NOON.minusSeconds(1));
    rows.keptAnswers()
        .keep(
            organization,
            "key-xyzzy",
            new Answer(201, "text/xyzzy", "xyzzy".getBytes(StandardCharsets.UTF_8)));
    tellOf(document);
    return document;
  }

  private void tellOf(Document document) {
    StaticKeys keys = new StaticKeys("AKIAxyzzy", Secret.of("xyzzy"));
    QueueDestination queue =
        new QueueDestination("https://sqs.example/1/xyzzy", "eu-west-1", keys, Optional.empty());
    for (Destination destination :
        List.of(
            SampleEndpoint.web("https://receiver.example/xyzzy"), new Destination.Queue(queue))) {
      rows.endpoints()
          .add(
              SampleEndpoint.to(organization, destination, Scheme.V1, "*"),
              SampleEndpoint.secrets(Scheme.V1));
    }
    rows.outbox()
        .append(
            SampleEndpoint.event(
                organization,
                Samples.NOON,
                new DocumentEvent.ReadingFailed(document.id(), "broken", "xyzzy is broken")));
  }

  private Document erased(Document document) {
    ErasureId id = ErasureId.of(Samples.ulid());
    try (Keyring.NewDataKey key =
        rows.keyring().create(document.id().subject(organization, Purpose.KEPT_FIELDS))) {
      Extraction newest = rows.extractions().newest(document).orElseThrow();
      Document erased = document.erased(id, Optional.of(key.wrapped()), Samples.NOON);
      rows.documents().save(erased);
      rows.extractions().replaceAll(erased, List.of(newest));
      rows.ledger()
          .add(
              new Erasure(
                  id,
                  organization,
                  document.id(),
                  document.original().hash(),
                  "xyzzy asked for it",
                  "xyzzy",
                  Samples.NOON,
                  true,
                  SampleKeys.bytes(3, 64)));
      return erased;
    }
  }

  private void assertNothingInClear(Document document) {
    List<String> values = new Dump(database).values();
    String hash = document.original().hash().hex();
    String hashBytes = new String(document.original().hash().bytes(), StandardCharsets.ISO_8859_1);
    assertThat(values)
        .hasSizeGreaterThan(30)
        .noneMatch(value -> value.toLowerCase(Locale.ROOT).contains(WORD))
        .noneMatch(value -> value.toLowerCase(Locale.ROOT).contains("santoso"))
        .noneMatch(value -> value.contains(hash) || value.contains(hashBytes));
  }

  @Test
  void sealWhatIsConfidentialOfALivingDocument() {
    assertNothingInClear(filled());
  }

  @Test
  void sealThePrivateHalvesOfTheInstallationsKeys() {
    for (KeyUse use : KeyUse.values()) {
      InstallationKey key =
          new InstallationKey(
              use.code() + "_" + Samples.ulid(),
              organization,
              use,
              new SampleKeyPairs().make(use),
              Samples.NOON);
      rows.installationKeys().add(key);
      String clear = new String(key.pair().getPrivate().getEncoded(), StandardCharsets.ISO_8859_1);
      String within = clear.substring(clear.length() / 2);
      assertThat(new Dump(database).values())
          .anyMatch(value -> value.endsWith(key.id()))
          .noneMatch(value -> value.contains(within));
    }
  }

  @Test
  void sealWhatIsConfidentialOfAFlow() {
    Flow flow =
        SampleFlow.begun(
            rows,
            organization,
            new Flow.Particulars(
                "PROD_CDL",
                "application xyzzy",
                SampleFlow.address("https://xyzzy.example/auth"),
                SampleFlow.address("https://xyzzy.example/done"),
                Optional.of("{\"name\":\"xyzzy\"}")),
            Optional.empty());
    rows.flows()
        .addFiles(
            flow,
            List.of(
                SampleFlow.awaited("xyzzy-card"),
                SampleFlow.file("xyzzy bill", new Missed("xyzzy.example answered 404")),
                SampleFlow.file("xyzzy letter", new Refused("no xyzzy"))));
    rows.productTypes()
        .save(
            organization,
            new ProductType(
                "XLOAN",
                List.of(new ExpectedDocument("xyzzy", Set.of(DocumentType.PAN))),
                List.of()));
    assertThat(new Dump(database).values())
        .contains("flows.id=" + flow.id())
        .noneMatch(value -> value.toLowerCase(Locale.ROOT).contains(WORD));
  }

  @Test
  void sealWhatIsKeptOfAnErasedDocument() {
    assertNothingInClear(erased(filled()));
  }

  @Test
  void dropTheIndexAndTheKeyOfAnErasedDocument() {
    Document document = filled();
    String wrapped = new String(document.key().orElseThrow().bytes(), StandardCharsets.ISO_8859_1);
    assertThat(new Dump(database).values())
        .anyMatch(value -> value.contains(wrapped))
        .contains("document_words.document=" + document.id())
        .contains("document_references.document=" + document.id());
    erased(document);
    assertThat(new Dump(database).values())
        .noneMatch(value -> value.contains(wrapped))
        .doesNotContain("document_words.document=" + document.id())
        .doesNotContain("document_references.document=" + document.id());
  }

  @Test
  void showAllTablesToTheDump() {
    assertThat(new Dump(database).tables())
        .contains(
            "documents",
            "document_words",
            "document_references",
            "extractions",
            "readings",
            "templates",
            "template_versions",
            "customers",
            "erasures",
            "kept_answers",
            "audit",
            "scheduled_tasks",
            "outside_tasks",
            "flows",
            "flow_files",
            "product_types",
            "endpoints",
            "events",
            "deliveries");
  }
}
