package io.dossier.http.event;

import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentEvent.Classified;
import io.dossier.core.document.DocumentEvent.DocumentErased;
import io.dossier.core.document.DocumentEvent.ExtractionCorrected;
import io.dossier.core.document.DocumentEvent.FieldsExtracted;
import io.dossier.core.document.DocumentEvent.PasswordRequired;
import io.dossier.core.document.DocumentEvent.ReadingFailed;
import io.dossier.core.document.DocumentEvent.ReviewRequired;
import io.dossier.core.document.DocumentEvent.TemplateMatched;
import io.dossier.core.document.DocumentEvent.Uploaded;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.document.usecase.DetailDocumentEvent;
import io.dossier.core.document.usecase.DetailDocumentEvent.Labelled;
import io.dossier.core.event.Event;
import io.dossier.core.event.port.MessageBodies.Fields;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Flag;
import io.dossier.http.document.ExtractionJson;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Events of documents, as they are sent. */
@Singleton
final class DocumentForm implements EventForm<DocumentEvent> {
  private final DetailDocumentEvent details;

  DocumentForm(DetailDocumentEvent details) {
    this.details = details;
  }

  @Override
  public Class<DocumentEvent> of() {
    return DocumentEvent.class;
  }

  @Override
  public Object body(Event event, DocumentEvent occurrence, Fields fields) {
    return MessageJson.of(event, data(event, occurrence, fields));
  }

  private Object data(Event whole, DocumentEvent any, Fields fields) {
    String document = any.document().text();
    if (any instanceof Uploaded event) {
      return uploaded(document, event, details.labels(whole.organization(), event));
    }
    if (any instanceof Classified event) {
      return new DocumentEventJson.ClassifiedJson(
          document, event.found().code(), event.confidence().percent());
    }
    if (any instanceof TemplateMatched event) {
      return new DocumentEventJson.MatchedJson(
          document, event.template().text(), event.confidence().percent());
    }
    if (any instanceof FieldsExtracted event) {
      return new DocumentEventJson.ExtractedJson(
          document,
          event.extraction().text(),
          event.ofType().code(),
          event.confidence().percent(),
          fields == Fields.INCLUDED
              ? details.fields(whole.organization(), event).map(DocumentForm::values).orElse(null)
              : null);
    }
    if (any instanceof ReviewRequired event) {
      return new DocumentEventJson.ReviewJson(
          document,
          event.extraction().text(),
          event.confidence().percent(),
          event.flags().stream().map(Flag::code).sorted().toList());
    }
    if (any instanceof PasswordRequired event) {
      return new DocumentEventJson.TroubleJson(document, PasswordRequired.CODE, event.message());
    }
    if (any instanceof ReadingFailed event) {
      return new DocumentEventJson.TroubleJson(document, event.code(), event.message());
    }
    if (any instanceof DocumentErased event) {
      return new DocumentEventJson.ErasedJson(document, event.erasure().text());
    }
    ExtractionCorrected event = (ExtractionCorrected) any;
    return new DocumentEventJson.CorrectedJson(
        document, event.extraction().text(), event.actor(), event.previous().text());
  }

  private static Object uploaded(String document, Uploaded event, Optional<Labelled> living) {
    return new DocumentEventJson.UploadedJson(
        document,
        event.hint().map(DocumentType::code).orElse(null),
        living.flatMap(Labelled::filename).orElse(null),
        living.map(Labelled::sha256).orElse(null),
        living.flatMap(Labelled::externalRef).orElse(null));
  }

  private static Map<String, Object> values(ExtractionView view) {
    Map<String, Object> values = new TreeMap<>();
    view.masked()
        .result()
        .fields()
        .forEach((name, field) -> values.put(name, ExtractionJson.json(field.value())));
    return values;
  }
}
