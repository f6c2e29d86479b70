package io.dossier.core.document.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentEvent.FieldsExtracted;
import io.dossier.core.document.DocumentEvent.Uploaded;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import java.util.Optional;

/**
 * What the receiver of an event is told that the event itself does not hold, as the document has it
 * now and masked; empty once it is erased.
 */
public final class DetailDocumentEvent {
  private final Documents documents;
  private final Extractions extractions;
  private final MaskedViews views;

  public DetailDocumentEvent(Documents documents, Extractions extractions, MaskedViews views) {
    this.documents = documents;
    this.extractions = extractions;
    this.views = views;
  }

  /** A document as its upload is told of. */
  public record Labelled(String sha256, Optional<String> filename, Optional<String> externalRef) {}

  public Optional<Labelled> labels(OrganizationId organization, Uploaded event) {
    return living(organization, event.document())
        .map(
            document ->
                new Labelled(
                    document.original().hash().hex(),
                    document.labels().filename().map(name -> views.text(organization, name)),
                    document.labels().references().stream().findFirst()));
  }

  /** The extraction that is told of, unless it is gone. */
  public Optional<ExtractionView> fields(OrganizationId organization, FieldsExtracted event) {
    return living(organization, event.document())
        .flatMap(
            document ->
                views.all(organization, extractions.all(document)).stream()
                    .filter(view -> view.masked().id().equals(event.extraction()))
                    .findFirst());
  }

  private Optional<Document> living(OrganizationId organization, DocumentId id) {
    return documents.find(organization, id).filter(document -> document.status() != Status.ERASED);
  }
}
