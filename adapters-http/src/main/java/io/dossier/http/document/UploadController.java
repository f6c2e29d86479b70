package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.usecase.ReceiveOriginal;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.document.usecase.SealOriginal;
import io.dossier.core.document.usecase.ShowDocuments;
import io.dossier.core.document.usecase.UploadDocument;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.IdempotentAnswers;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;

/** Takes documents in: multipart, or JSON with the file in base 64. */
@Controller("/api/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Documents")
final class UploadController {
  private final ReceiveOriginal receive;
  private final UploadDocument upload;
  private final ShowDocuments show;
  private final IdempotentAnswers answers;
  private final Intake intake;

  UploadController(
      ReceiveOriginal receive,
      UploadDocument upload,
      ShowDocuments show,
      IdempotentAnswers answers,
      Intake intake) {
    this.receive = receive;
    this.upload = upload;
    this.show = show;
    this.answers = answers;
    this.intake = intake;
  }

  @Serdeable
  record UploadReply(DocumentJson document, boolean deduped) {}

  /**
   * Uploads a file as {@code multipart/form-data}. The fields may stand before the file or after
   * it.
   */
  @Post("/upload")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = UploadFields.Multipart.class)))
  @ApiResponse(responseCode = "201", description = "A new document", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "200",
      description = "The same bytes were there",
      useReturnTypeSchema = true)
  HttpResponse<Envelope<UploadReply>> upload(
      HttpRequest<?> request,
      @Parameter(hidden = true) Caller caller,
      @Parameter(hidden = true) @Nullable @Body InputStream body) {
    return taken(
        request, caller, receiving -> MultipartUpload.read(request, given(body), receiving));
  }

  /** Uploads a file as JSON, its bytes in base 64; the body has at most 16 MiB. */
  @Post("/upload-json")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = UploadFields.Json.class)))
  @ApiResponse(responseCode = "201", description = "A new document", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "200",
      description = "The same bytes were there",
      useReturnTypeSchema = true)
  HttpResponse<Envelope<UploadReply>> uploadJson(
      HttpRequest<?> request,
      @Parameter(hidden = true) Caller caller,
      @Parameter(hidden = true) @Nullable @Body InputStream body) {
    return taken(request, caller, receiving -> JsonUpload.read(given(body), receiving));
  }

  private static InputStream given(@Nullable InputStream body) {
    return body == null ? InputStream.nullInputStream() : body;
  }

  private HttpResponse<Envelope<UploadReply>> taken(
      HttpRequest<?> request, Caller caller, Reading reading) {
    caller.require(Scope.DOCUMENTS_WRITE);
    try (Intake.Pass pass = intake.enter();
        Handover handover = new Handover(receive, caller);
        UploadForm form = reading.read(handover::receive)) {
      return answers.answer(
          request, caller, form.identity(), () -> uploaded(form.command(caller), handover));
    } catch (IOException e) {
      throw BrokenBody.because(e);
    }
  }

  private MutableHttpResponse<Envelope<UploadReply>> uploaded(
      UploadDocument.Command command, Handover handover) {
    handover.taken();
    UploadDocument.Uploaded uploaded = upload.execute(command);
    return HttpResponse.<Envelope<UploadReply>>status(
            uploaded.deduped() ? HttpStatus.OK : HttpStatus.CREATED)
        .body(
            new Envelope<>(
                new UploadReply(
                    DocumentJson.of(show.view(uploaded.document())), uploaded.deduped())));
  }

  /** Reads a body into a form, handing the file's bytes on as they come. */
  private interface Reading {
    UploadForm read(UploadForm.Receiving receiving) throws IOException;
  }

  /** Received bytes until the use case takes them over; they are discarded if it does not. */
  private static final class Handover implements AutoCloseable {
    private final ReceiveOriginal receive;
    private final Caller caller;
    private @Nullable Received waiting;

    Handover(ReceiveOriginal receive, Caller caller) {
      this.receive = receive;
      this.caller = caller;
    }

    Received receive(SealOriginal.Content content) throws IOException {
      Received received = receive.execute(caller.organization(), content);
      waiting = received;
      return received;
    }

    void taken() {
      waiting = null;
    }

    @Override
    public void close() {
      if (waiting != null) {
        receive.discard(waiting);
      }
    }
  }
}
