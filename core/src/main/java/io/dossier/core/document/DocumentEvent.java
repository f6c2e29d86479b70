package io.dossier.core.document;

import io.dossier.core.event.EventType;
import io.dossier.core.event.Occurrence;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.TemplateId;
import java.util.Optional;
import java.util.Set;

/** What happens to documents. */
public sealed interface DocumentEvent extends Occurrence {
  DocumentId document();

  @Override
  default String subject() {
    return document().text();
  }

  /**
   * A new document was received.
   *
   * @param hint the type that the caller told
   */
  record Uploaded(DocumentId document, Optional<DocumentType> hint) implements DocumentEvent {
    @Override
    public EventType type() {
      return EventType.DOCUMENT_UPLOADED;
    }
  }

  /** Its type was found; not where it was told. */
  record Classified(DocumentId document, DocumentType found, Confidence confidence)
      implements DocumentEvent {
    @Override
    public EventType type() {
      return EventType.DOCUMENT_CLASSIFIED;
    }
  }

  /** Its fields were found by a template. */
  record TemplateMatched(DocumentId document, TemplateId template, Confidence confidence)
      implements DocumentEvent {
    @Override
    public EventType type() {
      return EventType.TEMPLATE_MATCHED;
    }
  }

  /** Its fields are settled, by a reading or by a person's approval. */
  record FieldsExtracted(
      DocumentId document, ExtractionId extraction, DocumentType ofType, Confidence confidence)
      implements DocumentEvent {
    @Override
    public EventType type() {
      return EventType.DOCUMENT_EXTRACTED;
    }
  }

  /** A person should look at its fields. */
  record ReviewRequired(
      DocumentId document, ExtractionId extraction, Confidence confidence, Set<Flag> flags)
      implements DocumentEvent {
    public ReviewRequired {
      flags = Set.copyOf(flags);
    }

    @Override
    public EventType type() {
      return EventType.DOCUMENT_REQUIRES_REVIEW;
    }
  }

  record PasswordRequired(DocumentId document, String message) implements DocumentEvent {
    /** The error code of every document that is locked. */
    public static final String CODE = "password_required";

    @Override
    public EventType type() {
      return EventType.DOCUMENT_PASSWORD_REQUIRED;
    }
  }

  /**
   * It could not be read.
   *
   * @param message without anything that the document says
   */
  record ReadingFailed(DocumentId document, String code, String message) implements DocumentEvent {
    @Override
    public EventType type() {
      return EventType.DOCUMENT_FAILED;
    }
  }

  record DocumentErased(DocumentId document, ErasureId erasure) implements DocumentEvent {
    @Override
    public EventType type() {
      return EventType.DOCUMENT_ERASED;
    }
  }

  /**
   * A person put other values over an extraction.
   *
   * @param actor who did, as the audit has it
   */
  record ExtractionCorrected(
      DocumentId document, ExtractionId extraction, String actor, ExtractionId previous)
      implements DocumentEvent {
    @Override
    public EventType type() {
      return EventType.EXTRACTION_CORRECTED;
    }
  }
}
