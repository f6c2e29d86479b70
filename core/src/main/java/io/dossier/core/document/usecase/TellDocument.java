package io.dossier.core.document.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentEvent.Classified;
import io.dossier.core.document.DocumentEvent.FieldsExtracted;
import io.dossier.core.document.DocumentEvent.PasswordRequired;
import io.dossier.core.document.DocumentEvent.ReadingFailed;
import io.dossier.core.document.DocumentEvent.ReviewRequired;
import io.dossier.core.document.DocumentEvent.TemplateMatched;
import io.dossier.core.document.DocumentState;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.Extraction;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.extraction.ExtractionResult;

/** Tells what a reading or a review did to a document, within the transaction that does it. */
final class TellDocument {
  private final TellEvent tell;

  TellDocument(TellEvent tell) {
    this.tell = tell;
  }

  /**
   * A reading gave fields.
   *
   * @param order by which it was read: a type that was told is not told again
   */
  void read(Document settled, ReadingOrder order, Extraction made) {
    ExtractionResult result = made.result();
    if (order.hint().isEmpty()) {
      tell(settled, new Classified(settled.id(), result.type(), result.typeConfidence()));
    }
    made.template()
        .ifPresent(
            by ->
                tell(
                    settled,
                    new TemplateMatched(settled.id(), by.template(), result.typeConfidence())));
    standing(settled, made);
  }

  /** The document has come to a status in which an extraction stands. */
  void standing(Document document, Extraction extraction) {
    ExtractionResult result = extraction.result();
    if (document.state() instanceof DocumentState.Extracted extracted) {
      tell(
          document,
          new FieldsExtracted(
              document.id(), extraction.id(), result.type(), extracted.confidence()));
    } else if (document.state() instanceof DocumentState.RequiresReview review) {
      tell(
          document,
          new ReviewRequired(document.id(), extraction.id(), review.confidence(), result.flags()));
    }
  }

  /** The document has come to a status without fields. */
  void unread(Document document) {
    if (document.state() instanceof DocumentState.Failed failed) {
      tell(document, new ReadingFailed(document.id(), failed.code(), failed.message()));
    } else if (document.state() instanceof DocumentState.PasswordRequired locked) {
      tell(document, new PasswordRequired(document.id(), locked.message()));
    }
  }

  private void tell(Document document, DocumentEvent event) {
    tell.execute(document.organization(), event);
  }
}
