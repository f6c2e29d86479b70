package io.dossier.storage.jdbc;

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
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.event.EventType;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.TemplateId;
import java.util.Set;
import java.util.TreeSet;

/** Events of documents; the type that stands beside them says which one it is. */
final class DocumentEventPacking {
  private DocumentEventPacking() {}

  static void pack(Packing out, DocumentEvent any) {
    out.text(any.document().text());
    if (any instanceof Uploaded event) {
      out.optional(event.hint().map(DocumentType::code), Packing::text);
    } else if (any instanceof Classified event) {
      out.text(event.found().code());
      out.real(event.confidence().value());
    } else if (any instanceof TemplateMatched event) {
      out.text(event.template().text());
      out.real(event.confidence().value());
    } else if (any instanceof FieldsExtracted event) {
      out.text(event.extraction().text());
      out.text(event.ofType().code());
      out.real(event.confidence().value());
    } else if (any instanceof ReviewRequired event) {
      out.text(event.extraction().text());
      out.real(event.confidence().value());
      out.each(new TreeSet<>(event.flags()), (flags, flag) -> flags.text(flag.name()));
    } else if (any instanceof PasswordRequired event) {
      out.text(event.message());
    } else if (any instanceof ReadingFailed event) {
      out.text(event.code());
      out.text(event.message());
    } else if (any instanceof DocumentErased event) {
      out.text(event.erasure().text());
    } else if (any instanceof ExtractionCorrected event) {
      out.text(event.extraction().text());
      out.text(event.actor());
      out.text(event.previous().text());
    }
  }

  static DocumentEvent unpack(EventType type, Unpacking in) {
    DocumentId document = new DocumentId(in.text());
    return switch (type) {
      case DOCUMENT_UPLOADED -> new Uploaded(document, in.optional(DocumentEventPacking::type));
      case DOCUMENT_CLASSIFIED -> new Classified(document, type(in), confidence(in));
      case TEMPLATE_MATCHED ->
          new TemplateMatched(document, new TemplateId(in.text()), confidence(in));
      case DOCUMENT_EXTRACTED ->
          new FieldsExtracted(document, new ExtractionId(in.text()), type(in), confidence(in));
      case DOCUMENT_REQUIRES_REVIEW ->
          new ReviewRequired(
              document,
              new ExtractionId(in.text()),
              confidence(in),
              Set.copyOf(in.each(flags -> Flag.valueOf(flags.text()))));
      case DOCUMENT_PASSWORD_REQUIRED -> new PasswordRequired(document, in.text());
      case DOCUMENT_FAILED -> new ReadingFailed(document, in.text(), in.text());
      case DOCUMENT_ERASED -> new DocumentErased(document, new ErasureId(in.text()));
      case EXTRACTION_CORRECTED ->
          new ExtractionCorrected(
              document, new ExtractionId(in.text()), in.text(), new ExtractionId(in.text()));
      default -> throw new IllegalArgumentException("not of documents: " + type.code());
    };
  }

  private static DocumentType type(Unpacking in) {
    return DocumentType.ofCode(in.text()).orElseThrow();
  }

  private static Confidence confidence(Unpacking in) {
    return new Confidence(in.real());
  }
}
