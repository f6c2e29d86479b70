package io.dossier.http.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.access.Caller;
import io.dossier.core.erasure.usecase.EraseSubmission;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.usecase.CharacterizeSubmission;
import io.dossier.core.submission.usecase.CreateSubmission;
import io.dossier.http.error.AnswersMessages;
import io.dossier.http.wire.Parameters;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;

/** Makes submissions, takes what is said of them, and erases them. */
@Controller("/v2/submission")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Submissions")
final class SubmissionsController {
  private final CreateSubmission create;
  private final CharacterizeSubmission characterize;
  private final EraseSubmission erase;
  private final PublicAddress address;

  SubmissionsController(
      CreateSubmission create,
      CharacterizeSubmission characterize,
      EraseSubmission erase,
      PublicAddress address) {
    this.create = create;
    this.characterize = characterize;
    this.erase = erase;
    this.address = address;
  }

  /**
   * A submission that awaits its bytes.
   *
   * @param uploadUrl takes them by one PUT within 15 minutes, without a token
   * @param submissionCharacteristicsUploadUrl only where characteristics were enabled
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record SubmissionJson(
      String uploadUrl,
      String submissionId,
      @Nullable @JsonInclude(JsonInclude.Include.NON_NULL)
          String submissionCharacteristicsUploadUrl) {}

  /** Makes a submission. */
  @Post
  SubmissionJson create(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      @Nullable @Body CreateSubmissionRequest request) {
    Submission.Options options =
        Optional.ofNullable(request).orElse(CreateSubmissionRequest.EMPTY).options();
    CreateSubmission.Created created = create.execute(caller, options);
    String id = created.submission().id().text();
    return new SubmissionJson(
        address.of(http) + UploadAddressController.PATH + created.uploadToken(),
        id,
        options.characteristics() ? "/v2/submission/" + id + "/characteristics" : null);
  }

  /** Takes what the caller says of the document; the analysis waits for it where enabled. */
  @Put("/{id}/characteristics")
  HttpResponse<?> characteristics(
      @Parameter(hidden = true) Caller caller, String id, @Body Map<String, Object> body) {
    characterize.execute(caller, id(id), CharacteristicsBody.read(body));
    return HttpResponse.noContent();
  }

  /** Erases the submission and everything that was made of it; its key is destroyed. */
  @Delete("/{id}")
  HttpResponse<?> delete(@Parameter(hidden = true) Caller caller, String id) {
    erase.execute(caller, id(id));
    return HttpResponse.noContent();
  }

  static SubmissionId id(String text) {
    return Parameters.id(text, SubmissionId::new, "submission");
  }
}
