package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentState.Reviewed;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.document.port.AfterReview;
import io.dossier.core.document.port.ChosenTemplates;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.Correction;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Ulids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An analyst's word on an extraction: approved as it stands, or corrected. */
public final class ReviewDocument {
  private final ChangeDocument change;
  private final Extractions extractions;
  private final VerifiedExtractions verified;
  private final ChosenTemplates templates;
  private final AfterReview afterReview;
  private final Ulids ulids;

  public ReviewDocument(
      ChangeDocument change,
      Extractions extractions,
      VerifiedExtractions verified,
      ChosenTemplates templates,
      AfterReview afterReview,
      Ulids ulids) {
    this.change = change;
    this.extractions = extractions;
    this.verified = verified;
    this.templates = templates;
    this.afterReview = afterReview;
    this.ulids = ulids;
  }

  /** What is done with a correction. */
  public enum Verdict {
    APPROVED,
    TO_BE_REVIEWED
  }

  /** A document and the extraction that now stands. */
  public record Outcome(Document document, Extraction extraction) {}

  /** Approves the newest extraction as it stands. */
  public Outcome approve(Caller caller, DocumentId id) {
    return reviewed(caller, id, "extraction.approved", new Correction(Map.of()), Verdict.APPROVED);
  }

  /**
   * Puts corrected values over the newest extraction.
   *
   * @throws Failure CALLER, naming each field that the type does not have or whose value does not
   *     fit
   */
  public Outcome correct(Caller caller, DocumentId id, Correction correction, Verdict verdict) {
    return reviewed(caller, id, "extraction.corrected", correction, verdict);
  }

  private Outcome reviewed(
      Caller caller, DocumentId id, String action, Correction correction, Verdict verdict) {
    Extraction[] standing = new Extraction[1];
    Document document =
        change.execute(
            new ChangeDocument.Change(
                caller, Scope.DOCUMENTS_WRITE, id, action, correction.auditDetails()),
            (before, now) -> {
              Reviewed state = before.reviewed();
              Extraction newest = newest(before);
              standing[0] = newest;
              if (!correction.isEmpty()) {
                standing[0] = corrected(before, newest, correction, now);
                extractions.add(before, standing[0]);
              }
              DocumentType type = standing[0].result().type();
              verified.verified(before, type, standing[0].id(), now);
              afterReview.reviewed(before.organization(), type);
              Confidence confidence = standing[0].result().confidence();
              return before.reviewed(
                  verdict == Verdict.APPROVED
                      ? state.approve(confidence)
                      : state.correct(confidence),
                  now);
            });
    return new Outcome(document, standing[0]);
  }

  private Extraction newest(Document document) {
    return extractions
        .newest(document)
        .orElseThrow(() -> Failure.conflict("no_extraction", "the document has no extraction"));
  }

  private Extraction corrected(
      Document document, Extraction newest, Correction correction, Instant now) {
    ExtractionResult result =
        correction.over(
            newest.result(),
            templates.fields(document.organization(), newest.result().type(), newest.template()));
    return new Extraction(
        ExtractionId.of(ulids.next()),
        document.id(),
        Extraction.Method.MANUAL_CORRECTION,
        newest.template(),
        result,
        Map.of(),
        List.of(),
        "",
        now,
        Duration.ZERO);
  }
}
