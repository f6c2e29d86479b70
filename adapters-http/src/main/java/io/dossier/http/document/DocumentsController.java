package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.DocumentView;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.document.usecase.RenderPage;
import io.dossier.core.document.usecase.ShowDocuments;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.http.document.ExtractionJson.RawText;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.IdempotentAnswers;
import io.dossier.http.wire.ListEnvelope;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** Reading documents: lists, one, its extractions, its pages. */
@Controller("/api/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Documents")
final class DocumentsController {
  private static final int DEFAULT_DPI = 110;

  private final ShowDocuments show;
  private final RenderPage renderPage;
  private final IdempotentAnswers answers;

  DocumentsController(ShowDocuments show, RenderPage renderPage, IdempotentAnswers answers) {
    this.answers = answers;
    this.show = show;
    this.renderPage = renderPage;
  }

  @Serdeable
  record OneReply(DocumentJson document, @Nullable ExtractionJson extraction) {}

  @Serdeable
  record CheckRequest(@Nullable String sha256) {}

  @Serdeable
  record CheckReply(boolean known, @Nullable DocumentJson document) {}

  /** Lists documents, newest first unless told otherwise. */
  @Get
  ListEnvelope<DocumentJson> list(
      @Parameter(hidden = true) Caller caller, @RequestBean ListParameters parameters) {
    ShowDocuments.Listed listed = show.page(caller, parameters.query(caller));
    return new ListEnvelope<>(
        listed.views().stream().map(DocumentJson::of).toList(),
        listed.page().total(),
        parameters.limitOr(),
        parameters.offsetOr(),
        listed.page().totalCapped() ? Boolean.TRUE : null,
        listed.page().nextCursor().orElse(null));
  }

  /** One document with its newest extraction. */
  @Get("/{id}")
  Envelope<OneReply> one(@Parameter(hidden = true) Caller caller, String id) {
    ShowDocuments.Shown shown = show.one(caller, Parameters.document(id));
    return new Envelope<>(
        new OneReply(
            DocumentJson.of(shown.view()),
            shown.newest().map(e -> ExtractionJson.of(e, RawText.LEFT_OUT)).orElse(null)));
  }

  /** All extractions of a document, newest first. */
  @Get("/{id}/extractions")
  Envelope<List<ExtractionJson>> extractions(
      @Parameter(hidden = true) Caller caller,
      String id,
      @QueryValue(defaultValue = "false") boolean rawText) {
    RawText raw = rawText ? RawText.SHOWN : RawText.LEFT_OUT;
    return new Envelope<>(
        show.extractions(caller, Parameters.document(id)).stream()
            .map(extraction -> ExtractionJson.of(extraction, raw))
            .toList());
  }

  /** Whether the organization has a document of these bytes, before they are sent. */
  @Post("/check")
  HttpResponse<Envelope<CheckReply>> check(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, @Body CheckRequest request) {
    if (request.sha256() == null) {
      throw Failure.invalid("sha256", "is missing");
    }
    ContentHash hash = new ContentHash(request.sha256());
    return answers.answer(http, caller, request, () -> HttpResponse.ok(checked(caller, hash)));
  }

  private Envelope<CheckReply> checked(Caller caller, ContentHash hash) {
    Optional<DocumentView> known = show.ofHash(caller, hash);
    return new Envelope<>(
        new CheckReply(known.isPresent(), known.map(DocumentJson::of).orElse(null)));
  }

  /**
   * A page as a PNG picture, in which the numbers that are masked are covered; there is none until
   * the page was read.
   *
   * @param n from 0
   * @param dpi 36 to 300
   * @param password of a locked PDF
   */
  @Get(value = "/{id}/pages/{n:[0-9]+}.png", produces = MediaType.IMAGE_PNG)
  HttpResponse<byte[]> page(
      @Parameter(hidden = true) Caller caller,
      String id,
      int n,
      @QueryValue(defaultValue = "" + DEFAULT_DPI) int dpi,
      @Nullable @Header("X-Pdf-Password") String password) {
    Optional<Secret> secret = Optional.ofNullable(password).map(Secret::of);
    try {
      byte[] png =
          renderPage.execute(
              new RenderPage.Command(caller, Parameters.document(id), n, dpi, secret));
      return HttpResponse.ok(png)
          .contentType(MediaType.IMAGE_PNG_TYPE)
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .header("X-Content-Type-Options", "nosniff");
    } finally {
      secret.ifPresent(Secret::close);
    }
  }

  /** The newest extraction's fields as a file: {@code json} or {@code csv}. */
  @Get("/{id}/export")
  @ApiResponse(
      responseCode = "200",
      description = "Values by name, or a row a field",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema =
                @Schema(
                    type = "object",
                    additionalProperties = Schema.AdditionalPropertiesValue.TRUE)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  HttpResponse<?> export(
      @Parameter(hidden = true) Caller caller,
      String id,
      @QueryValue(defaultValue = "json") String format) {
    ExtractionView newest =
        show.one(caller, Parameters.document(id))
            .newest()
            .orElseThrow(() -> Failure.conflict("no_extraction", "the document has no extraction"));
    return FieldExport.of(newest, format);
  }
}
