package io.dossier.http.flow;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.usecase.ReceiveOriginal;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.usecase.AddFiles;
import io.dossier.core.flow.usecase.AddFiles.Linked;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Failure;
import io.dossier.http.document.BrokenBody;
import io.dossier.http.document.Intake;
import io.dossier.http.error.AnswersFlowErrors;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Takes the files of a flow: the addresses where they lie, or the files themselves. */
@Controller("/v3/verification/multiupload")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersFlowErrors
@Tag(name = "Flows")
final class FlowFilesController {
  private final AddFiles add;
  private final ReceiveOriginal receive;
  private final Intake intake;

  FlowFilesController(AddFiles add, ReceiveOriginal receive, Intake intake) {
    this.add = add;
    this.receive = receive;
    this.intake = intake;
  }

  /**
   * @param fileUrls 1 to 200
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record LinksRequest(@Nullable String flowUuid, @Nullable List<LinkJson> fileUrls) {}

  /**
   * @param documentId the caller's own name for the file, unique in the flow
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record LinkJson(@Nullable String fileUrl, @Nullable String documentId) {}

  /**
   * @param batchId the same for all files of a request
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FileJson(String fileUuid, String batchId, String documentId) {
    static FileJson of(FlowFile file) {
      return new FileJson(file.id().text(), file.batch().text(), file.documentId());
    }
  }

  /** The form of files that are sent, as the description of the API shows it. */
  @Schema(name = "FlowFilesForm")
  record FilesForm(
      @Schema(name = "flow_uuid") String flowUuid,
      @Schema(name = "document_id", description = "One for each file, in the order of the files")
          List<String> documentId,
      @Schema(name = "file") List<byte[]> file) {}

  /** Adds files by their addresses, from which they are fetched now. */
  @Post
  @ApiResponse(responseCode = "201", description = "Taken", useReturnTypeSchema = true)
  HttpResponse<List<FileJson>> links(
      @Parameter(hidden = true) Caller caller, @Nullable @Body LinksRequest request) {
    Required required = new Required();
    String flow = required.text("flow_uuid", request == null ? null : request.flowUuid());
    List<LinkJson> links =
        request == null || request.fileUrls() == null ? List.of() : request.fileUrls();
    if (links.isEmpty()) {
      required.missing("file_urls");
    }
    for (@Nullable LinkJson link : links) {
      required.text("file_url", link == null ? null : link.fileUrl());
      required.text("document_id", link == null ? null : link.documentId());
    }
    required.check();
    if (links.size() > Flow.MOST_FILES) {
      throw Failure.invalid("file_urls", "must be " + Flow.MOST_FILES + " at most");
    }
    return created(
        add.linked(
            caller,
            FlowsController.id(flow),
            links.stream().map(FlowFilesController::linked).toList()));
  }

  /** Adds files that are sent along, as {@code multipart/form-data}. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = FilesForm.class)))
  @ApiResponse(responseCode = "201", description = "Taken", useReturnTypeSchema = true)
  HttpResponse<List<FileJson>> files(
      HttpRequest<?> request,
      @Parameter(hidden = true) Caller caller,
      @Parameter(hidden = true) @Nullable @Body InputStream body) {
    caller.require(Scope.FLOWS_WRITE);
    try (Intake.Pass pass = intake.enter();
        SentFiles sent = new SentFiles(receive, caller)) {
      sent.read(request, Optional.ofNullable(body).orElseGet(InputStream::nullInputStream));
      return created(sent.handOver((flow, files) -> add.sent(caller, flow, files)));
    } catch (IOException e) {
      throw BrokenBody.because(e);
    }
  }

  private static Linked linked(LinkJson link) {
    return new Linked(
        String.valueOf(link.documentId()).strip(),
        OutboundAddress.of("file_url", String.valueOf(link.fileUrl())));
  }

  private static HttpResponse<List<FileJson>> created(List<FlowFile> files) {
    return HttpResponse.created(files.stream().map(FileJson::of).toList());
  }
}
