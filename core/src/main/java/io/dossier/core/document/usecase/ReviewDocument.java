package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentState.Reviewed;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.document.port.AfterReview;
import io.dossier.core.document.port.ChosenTemplates;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.Correction;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldRules;
import io.dossier.core.extraction.masking.MaskedEcho;
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
  private final MaskedViews views;
  private final FieldRules rules;
  private final TellEvent tell;
  private final Ulids ulids;

  public ReviewDocument(
      ChangeDocument change,
      Extractions extractions,
      VerifiedExtractions verified,
      ChosenTemplates templates,
      AfterReview afterReview,
      MaskedViews views,
      FieldRules rules,
      TellEvent tell,
      Ulids ulids) {
    this.change = change;
    this.extractions = extractions;
    this.verified = verified;
    this.templates = templates;
    this.afterReview = afterReview;
    this.views = views;
    this.rules = rules;
    this.tell = tell;
    this.ulids = ulids;
  }

  /** What is done with a correction. */
  public enum Verdict {
    APPROVED,
    TO_BE_REVIEWED
  }

  /** A document and the extraction that now stands, as it is shown. */
  public record Outcome(Document document, ExtractionView extraction) {}

  /** Approves the newest extraction as it stands. */
  public Outcome approve(Caller caller, DocumentId id) {
    return reviewed(caller, id, "extraction.approved", new Correction(Map.of()), Verdict.APPROVED);
  }

  /**
   * Puts corrected values over the newest extraction, and holds the type's rules against them. A
   * masked number that is sent back as it was shown stands for the number itself.
   *
   * @throws Failure CALLER, naming each field that the type does not have or whose value does not
   *     fit
   */
  public Outcome correct(Caller caller, DocumentId id, Correction correction, Verdict verdict) {
    return reviewed(caller, id, "extraction.corrected", correction, verdict);
  }

  private Outcome reviewed(
      Caller caller, DocumentId id, String action, Correction correction, Verdict verdict) {
    ExtractionView[] shown = new ExtractionView[1];
    Document document =
        change.execute(
            new ChangeDocument.Change(
                caller, Scope.DOCUMENTS_WRITE, id, action, correction.auditDetails()),
            (before, now) -> {
              Reviewed state = before.reviewed();
              Extraction newest = newest(before);
              Extraction standing =
                  correction.isEmpty() ? newest : corrected(before, newest, correction, now);
              shown[0] = views.all(before.organization(), List.of(standing, newest)).get(0);
              if (!correction.isEmpty()) {
                extractions.add(before, standing, shown[0]);
              }
              DocumentType type = standing.result().type();
              verified.verified(before, type, standing.id(), now);
              afterReview.reviewed(before.organization(), type);
              Confidence confidence = standing.result().confidence();
              Document after =
                  before.reviewed(
                      verdict == Verdict.APPROVED
                          ? state.approve(confidence)
                          : state.correct(confidence),
                      now);
              tell(caller, before, after, newest, standing);
              return after;
            });
    return new Outcome(document, shown[0]);
  }

  private void tell(
      Caller caller, Document before, Document after, Extraction newest, Extraction standing) {
    if (!standing.id().equals(newest.id())) {
      tell.execute(
          after.organization(),
          new DocumentEvent.ExtractionCorrected(
              after.id(), standing.id(), caller.actor(), newest.id()));
    }
    if (before.status() != after.status()) {
      new TellDocument(tell).standing(after, standing);
    }
  }

  private Extraction newest(Document document) {
    return extractions
        .newest(document)
        .orElseThrow(() -> Failure.conflict("no_extraction", "the document has no extraction"));
  }

  private Extraction corrected(
      Document document, Extraction newest, Correction correction, Instant now) {
    ExtractionResult corrected =
        MaskedEcho.resolved(correction, newest.result())
            .over(
                newest.result(),
                templates.fields(
                    document.organization(), newest.result().type(), newest.template()));
    ExtractionResult result = rules.afterChange(corrected, correction.values().keySet());
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
