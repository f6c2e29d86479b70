package io.dossier.core.flow.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentState.Erased;
import io.dossier.core.document.DocumentState.Failed;
import io.dossier.core.document.DocumentState.PasswordRequired;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.Extraction.Method;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.usecase.MaskedViews;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.Part;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowDocument;
import io.dossier.core.flow.FlowDocument.Fault;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowFile.Missed;
import io.dossier.core.flow.FlowFile.Refused;
import io.dossier.core.flow.FlowNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has become of a flow's files. */
public final class FlowDocuments {
  /** Letters and digits from which on something was read; as many as make a page one of writing. */
  private static final int WRITING = 24;

  private final Documents documents;
  private final Extractions extractions;
  private final MaskedViews views;
  private final FlowNames names = FlowNames.shipped();

  public FlowDocuments(Documents documents, Extractions extractions, MaskedViews views) {
    this.documents = documents;
    this.extractions = extractions;
    this.views = views;
  }

  /** How many of the documents are still to be read. */
  int reading(Flow flow) {
    return (int)
        flow.files().stream()
            .flatMap(file -> file.document().stream())
            .distinct()
            .filter(id -> reading(flow, id))
            .count();
  }

  private boolean reading(Flow flow, DocumentId id) {
    return documents
        .find(flow.organization(), id)
        .map(Document::status)
        .filter(status -> status == Status.QUEUED || status == Status.PARSING)
        .isPresent();
  }

  /** Those files that have ended, in their order. */
  List<FlowDocument> ended(Flow flow) {
    return flow.files().stream().flatMap(file -> ended(flow, file).stream()).toList();
  }

  private Optional<FlowDocument> ended(Flow flow, FlowFile file) {
    if (file.fetch() instanceof Missed missed) {
      return Optional.of(faulty(file, Fault.DOWNLOAD_FAILED, missed.message()));
    }
    if (file.fetch() instanceof Refused refused) {
      return Optional.of(faulty(file, Fault.INVALID_DOC, refused.message()));
    }
    return file.document()
        .flatMap(id -> documents.find(flow.organization(), id))
        .flatMap(document -> read(file, document));
  }

  private Optional<FlowDocument> read(FlowFile file, Document document) {
    if (document.state() instanceof Failed failed) {
      return Optional.of(faulty(file, Fault.INVALID_DOC, failed.message()));
    }
    if (document.state() instanceof PasswordRequired locked) {
      return Optional.of(faulty(file, Fault.PASSWORD_PROTECTED, locked.message()));
    }
    if (document.state() instanceof Erased) {
      return Optional.of(faulty(file, Fault.NONE, "the document was erased"));
    }
    if (document.status() == Status.QUEUED || document.status() == Status.PARSING) {
      return Optional.empty();
    }
    return extractions.newest(document).map(newest -> extracted(file, document, newest));
  }

  private FlowDocument extracted(FlowFile file, Document document, Extraction newest) {
    ExtractionResult result = views.one(document.organization(), newest).masked().result();
    if (unreadable(newest, result.type() != DocumentType.OTHER)) {
      return faulty(file, Fault.INVALID_DOC, "nothing could be read in it");
    }
    Fault fault = fault(result);
    return new FlowDocument(
        file,
        fault == Fault.UNRECOGNISED ? Optional.empty() : Optional.of(result.type()),
        names.found(result.type(), result.fields()),
        page(result),
        fault,
        message(fault));
  }

  private static Fault fault(ExtractionResult result) {
    if (result.type() == DocumentType.OTHER) {
      return Fault.UNRECOGNISED;
    }
    long required = result.type().fields().stream().filter(FieldDefinition::required).count();
    return required > 0 && result.missing().size() == required ? Fault.INVALID_DOC : Fault.NONE;
  }

  private static Optional<String> message(Fault fault) {
    return switch (fault) {
      case UNRECOGNISED -> Optional.of("it is of no class that is known here");
      case INVALID_DOC -> Optional.of("none of the fields that its class must have could be read");
      default -> Optional.empty();
    };
  }

  /** A correction has no text of its own; where its type is known, any text will do. */
  private static boolean unreadable(Extraction extraction, boolean known) {
    if (extraction.method() == Method.MANUAL_CORRECTION) {
      return false;
    }
    long letters = extraction.rawText().codePoints().filter(Character::isLetterOrDigit).count();
    return known
        ? letters == 0
        : letters < WRITING || extraction.result().flags().contains(Flag.PHOTO_QUALITY_POOR);
  }

  private static int page(ExtractionResult result) {
    return result.parts().isEmpty() ? 1 : Part.main(result.parts()).pages().first() + 1;
  }

  private static FlowDocument faulty(FlowFile file, Fault fault, String message) {
    return new FlowDocument(file, Optional.empty(), Map.of(), 0, fault, Optional.of(message));
  }
}
