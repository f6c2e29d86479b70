package io.dossier.core.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentEvent.FieldsExtracted;
import io.dossier.core.document.DocumentEvent.Uploaded;
import io.dossier.core.document.usecase.ReviewDocument.Verdict;
import io.dossier.core.erasure.usecase.EraseDocument;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventType;
import io.dossier.core.event.SampleEndpoint;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.port.KeptEvents.Range;
import io.dossier.core.extraction.Correction;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.reading.port.DocumentReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of documents. */
class DocumentEventsTest {
  private final Office office = new Office();
  private final DetailDocumentEvent details =
      new DetailDocumentEvent(office.rows.documents(), office.rows.extractions(), office.views());

  @BeforeEach
  void listen() {
    Endpoint endpoint = SampleEndpoint.of(office.organization.id(), "*");
    office.rows.endpoints().add(endpoint, SampleEndpoint.secrets(Scheme.V1));
  }

  private List<Event> told() {
    return office
        .rows
        .keptEvents()
        .page(
            office.organization.id(),
            new Range(office.now().minusSeconds(1), office.now()),
            EnumSet.allOf(EventType.class),
            Optional.empty(),
            100);
  }

  private List<EventType> types() {
    return told().stream().map(event -> event.occurrence().type()).toList();
  }

  @Test
  void tellsOfUploadTypeAndFields() {
    office.uploaded("one");
    office.work();
    assertThat(types())
        .containsExactly(
            EventType.DOCUMENT_UPLOADED,
            EventType.DOCUMENT_CLASSIFIED,
            EventType.DOCUMENT_EXTRACTED);
    office.uploaded("one");
    assertThat(types()).hasSize(3);
  }

  @Test
  void doesNotTellATypeThatWasToldIt() {
    UploadDocument.Command untyped = office.command("two", Optional.empty(), Optional.empty());
    office.uploaded(
        new UploadDocument.Command(
            untyped.caller(),
            untyped.received(),
            untyped.filename(),
            Optional.of(DocumentType.RECEIPT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    office.work();
    assertThat(types()).containsExactly(EventType.DOCUMENT_UPLOADED, EventType.DOCUMENT_EXTRACTED);
  }

  @Test
  void tellsOfWhatCouldNotBeRead() {
    office.reader.next(new DocumentReader.PasswordRequired("locked"));
    office.uploaded("locked");
    office.work();
    office.reader.next(new DocumentReader.Refused("broken", "it is broken"));
    office.uploaded("broken");
    office.work();
    assertThat(types())
        .contains(EventType.DOCUMENT_PASSWORD_REQUIRED, EventType.DOCUMENT_FAILED)
        .doesNotContain(EventType.DOCUMENT_EXTRACTED);
  }

  @Test
  void tellsOfReviewCorrectionAndApproval() {
    office.reader.unsure();
    Document document = office.uploaded("one");
    office.work();
    office
        .reviewing()
        .correct(
            office.caller,
            document.id(),
            new Correction(Map.of("supplierName", Optional.of("Maju"))),
            Verdict.TO_BE_REVIEWED);
    office.reviewing().approve(office.caller, document.id());
    office.reviewing().approve(office.caller, document.id());
    assertThat(types())
        .containsExactly(
            EventType.DOCUMENT_UPLOADED,
            EventType.DOCUMENT_CLASSIFIED,
            EventType.DOCUMENT_REQUIRES_REVIEW,
            EventType.EXTRACTION_CORRECTED,
            EventType.DOCUMENT_EXTRACTED);
  }

  @Test
  void tellsNothingOfAnErasedDocumentButThatItIs() {
    Document document = office.uploaded("one");
    office.work();
    Uploaded uploaded = (Uploaded) told().get(0).occurrence();
    FieldsExtracted extracted = (FieldsExtracted) told().get(2).occurrence();
    assertThat(details.labels(office.organization.id(), uploaded).orElseThrow().filename())
        .contains("a.pdf");
    assertThat(details.fields(office.organization.id(), extracted)).isPresent();
    office
        .erasing()
        .execute(
            new EraseDocument.Command(
                office.caller, document.id(), "was asked", EraseDocument.Fields.KEPT));
    assertThat(types()).endsWith(EventType.DOCUMENT_ERASED);
    assertThat(details.labels(office.organization.id(), uploaded)).isEmpty();
    assertThat(details.fields(office.organization.id(), extracted)).isEmpty();
  }
}
