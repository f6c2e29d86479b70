package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.document.Document;
import io.dossier.core.document.Document.Hold;
import io.dossier.core.document.usecase.HoldDocument;
import io.dossier.core.document.usecase.ReextractDocument;
import io.dossier.core.document.usecase.ReviewDocument;
import io.dossier.core.document.usecase.ReviewDocument.Verdict;
import io.dossier.core.document.usecase.ShowDocuments;
import io.dossier.core.extraction.Correction;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.http.document.ExtractionJson.RawText;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.IdempotentAnswers;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people do with a document: read it anew, correct, approve, hold. */
@Controller("/api/documents/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Documents")
final class ReviewController {
  private final ReextractDocument reextract;
  private final ReviewDocument review;
  private final HoldDocument hold;
  private final ShowDocuments show;
  private final IdempotentAnswers answers;

  ReviewController(
      ReextractDocument reextract,
      ReviewDocument review,
      HoldDocument hold,
      ShowDocuments show,
      IdempotentAnswers answers) {
    this.reextract = reextract;
    this.review = review;
    this.hold = hold;
    this.show = show;
    this.answers = answers;
  }

  @Serdeable
  record ReextractRequest(
      @Nullable String templateId, @Nullable String type, @Nullable String pdfPassword) {
    @Override
    public String toString() {
      return "ReextractRequest[type=" + type + "]";
    }
  }

  /**
   * @param fields corrected values by name; null takes a field away
   * @param approve whether the document is done with this
   */
  @Serdeable
  record CorrectionRequest(
      @Nullable Map<String, @Nullable Object> fields,
      @Nullable @Schema(type = "boolean") Object approve) {}

  @Serdeable
  record ReviewReply(DocumentJson document, ExtractionJson extraction) {}

  /** Reads the document anew; older extractions stay. */
  @Post("/reextract")
  @ApiResponse(responseCode = "202", description = "Queued", useReturnTypeSchema = true)
  HttpResponse<Envelope<DocumentJson.Reply>> reextract(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Nullable @Body ReextractRequest body) {
    ReextractRequest request = body == null ? new ReextractRequest(null, null, null) : body;
    if (request.pdfPassword() != null
        && request.pdfPassword().length() > UploadForm.LONGEST_PASSWORD) {
      throw Failure.invalid(
          "pdfPassword", "must have at most " + UploadForm.LONGEST_PASSWORD + " characters");
    }
    return answers.answer(
        http,
        caller,
        request,
        () -> {
          Document queued =
              reextract.execute(
                  new ReextractDocument.Command(
                      caller,
                      Parameters.document(id),
                      Parameters.given(request.type()).map(Parameters::type),
                      Parameters.given(request.templateId()).map(UploadForm::template),
                      Optional.ofNullable(request.pdfPassword()).map(Secret::of)));
          return HttpResponse.<Envelope<DocumentJson.Reply>>status(HttpStatus.ACCEPTED)
              .body(reply(queued));
        });
  }

  /** Puts corrected fields over the newest extraction. */
  @Post("/extractions")
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<Envelope<ReviewReply>> correct(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Body CorrectionRequest request) {
    if (request.fields() == null || request.fields().isEmpty()) {
      throw Failure.invalid("fields", "must name at least one field");
    }
    Map<String, Optional<Object>> values = new HashMap<>();
    request.fields().forEach((name, value) -> values.put(name, Optional.ofNullable(value)));
    Verdict verdict =
        Parameters.flag("approve", request.approve(), false)
            ? Verdict.APPROVED
            : Verdict.TO_BE_REVIEWED;
    return answers.answer(
        http,
        caller,
        request,
        () ->
            HttpResponse.<Envelope<ReviewReply>>status(HttpStatus.CREATED)
                .body(
                    reply(
                        review.correct(
                            caller, Parameters.document(id), new Correction(values), verdict))));
  }

  /** Approves the newest extraction as it stands. */
  @Post("/approve")
  HttpResponse<Envelope<ReviewReply>> approve(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, String id) {
    return answers.answer(
        http,
        caller,
        "approve",
        () -> HttpResponse.ok(reply(review.approve(caller, Parameters.document(id)))));
  }

  /** Puts the document under legal hold: it is not erased until it is released. */
  @Post("/hold")
  HttpResponse<Envelope<DocumentJson.Reply>> hold(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, String id) {
    return answers.answer(
        http,
        caller,
        "hold",
        () -> HttpResponse.ok(reply(hold.execute(caller, Parameters.document(id), Hold.HELD))));
  }

  /** Releases the document from its legal hold. */
  @Delete("/hold")
  Envelope<DocumentJson.Reply> release(@Parameter(hidden = true) Caller caller, String id) {
    return reply(hold.execute(caller, Parameters.document(id), Hold.RELEASED));
  }

  private Envelope<DocumentJson.Reply> reply(Document document) {
    return new Envelope<>(new DocumentJson.Reply(DocumentJson.of(show.view(document))));
  }

  private Envelope<ReviewReply> reply(ReviewDocument.Outcome outcome) {
    return new Envelope<>(
        new ReviewReply(
            DocumentJson.of(show.view(outcome.document())),
            ExtractionJson.of(outcome.extraction(), RawText.LEFT_OUT)));
  }
}
