package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.usecase.ReceiveOriginal;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.document.usecase.ShowDocuments;
import io.dossier.core.document.usecase.UploadDocument;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.IdempotentAnswers;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Takes documents in: multipart, or JSON with the file in base 64. */
@Controller("/api/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
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
   * Uploads a file as {@code multipart/form-data} with fields file, type, externalRef,
   * customerName, customerId, pdfPassword.
   */
  @Post("/upload")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> upload(HttpRequest<?> request, Caller caller, @Body InputStream body)
      throws IOException {
    return taken(request, caller, receiving -> MultipartUpload.read(request, body, receiving));
  }

  /** Uploads a file as JSON, its bytes in base 64; the body has at most 16 MiB. */
  @Post("/upload-json")
  @Consumes(MediaType.APPLICATION_JSON)
  HttpResponse<?> uploadJson(HttpRequest<?> request, Caller caller, @Body InputStream body)
      throws IOException {
    return taken(request, caller, receiving -> JsonUpload.read(body, receiving));
  }

  private HttpResponse<?> taken(HttpRequest<?> request, Caller caller, Reading reading)
      throws IOException {
    caller.require(Scope.DOCUMENTS_WRITE);
    intake.requireOpen();
    UploadForm form = reading.read(content -> receive.execute(caller.organization(), content));
    Handover handover = new Handover(form.received());
    try {
      return answers.answer(
          request, caller, form.identity(), () -> uploaded(form.command(caller), handover));
    } finally {
      handover.discardUnlessTaken(receive);
      form.close();
    }
  }

  private MutableHttpResponse<?> uploaded(
      Supplier<UploadDocument.Command> command, Handover handover) {
    UploadDocument.Command checked = command.get();
    handover.taken = true;
    UploadDocument.Uploaded uploaded = upload.execute(checked);
    Envelope<UploadReply> reply =
        new Envelope<>(
            new UploadReply(DocumentJson.of(show.view(uploaded.document())), uploaded.deduped()));
    return HttpResponse.status(uploaded.deduped() ? HttpStatus.OK : HttpStatus.CREATED).body(reply);
  }

  /** Reads a body into a form, handing the file's bytes on as they come. */
  private interface Reading {
    UploadForm read(UploadForm.Receiving receiving) throws IOException;
  }

  /** Received bytes until the use case takes them over. */
  private static final class Handover {
    private final Received received;
    private boolean taken;

    Handover(Received received) {
      this.received = received;
    }

    void discardUnlessTaken(ReceiveOriginal receive) {
      if (!taken) {
        receive.discard(received);
      }
    }
  }
}
