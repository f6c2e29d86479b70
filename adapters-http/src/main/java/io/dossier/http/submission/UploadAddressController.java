package io.dossier.http.submission;

import io.dossier.core.submission.usecase.UploadSubmission;
import io.dossier.http.access.Requests;
import io.dossier.http.document.BrokenBody;
import io.dossier.http.document.Intake;
import io.dossier.http.error.AnswersMessages;
import io.dossier.http.payload.PayloadDecryption;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes the bytes of a submission at its signed address. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Submissions")
final class UploadAddressController {
  static final String PATH = "/v2/uploads/";

  private final UploadSubmission upload;
  private final PayloadDecryption payloads;
  private final Intake intake;

  UploadAddressController(UploadSubmission upload, PayloadDecryption payloads, Intake intake) {
    this.upload = upload;
    this.payloads = payloads;
    this.intake = intake;
  }

  /**
   * Takes the raw bytes of a document, once, as they are or as a compact JWE for one of the keys at
   * {@code /.well-known/jwks.json}; the address itself is the leave.
   */
  @Put(PATH + "{token}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> put(
      HttpRequest<?> request,
      String token,
      @Parameter(hidden = true) @Nullable @Body InputStream body) {
    try (Intake.Pass pass = intake.enter()) {
      upload.execute(
          token,
          out -> decrypted(body == null ? InputStream.nullInputStream() : body, out),
          new UploadSubmission.Reach(Requests.address(request), Requests.id(request)));
      return HttpResponse.ok();
    } catch (IOException e) {
      throw BrokenBody.because(e);
    }
  }

  private void decrypted(InputStream body, OutputStream out) throws IOException {
    try (InputStream clear = payloads.clear(body)) {
      clear.transferTo(out);
    }
  }
}
