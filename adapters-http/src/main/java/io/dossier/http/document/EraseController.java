package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.document.usecase.ShowDocuments;
import io.dossier.core.erasure.usecase.EraseDocument;
import io.dossier.core.erasure.usecase.EraseDocument.Fields;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.ErasureJson;
import io.dossier.http.wire.IdempotentAnswers;
import io.dossier.http.wire.Parameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Erases documents for good. */
@Controller("/api/documents/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Documents")
final class EraseController {
  private final EraseDocument erase;
  private final ShowDocuments show;
  private final IdempotentAnswers answers;

  EraseController(EraseDocument erase, ShowDocuments show, IdempotentAnswers answers) {
    this.erase = erase;
    this.show = show;
    this.answers = answers;
  }

  @Serdeable
  record EraseReply(DocumentJson document, ErasureJson erasure) {}

  /**
   * Destroys the document's key, file, text and boxes, and its fields unless {@code keepFields}.
   */
  @Post("/erase")
  HttpResponse<Envelope<EraseReply>> erase(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Body ErasureJson.Request request) {
    EraseDocument.Command command =
        new EraseDocument.Command(
            caller,
            Parameters.document(id),
            request.reasonOrRefused(),
            request.keepFieldsOr() ? Fields.KEPT : Fields.ERASED);
    return answers.answer(
        http,
        caller,
        request,
        () -> {
          EraseDocument.Erased erased = erase.execute(command);
          return HttpResponse.ok(
              new Envelope<>(
                  new EraseReply(
                      DocumentJson.of(show.view(erased.document())),
                      ErasureJson.of(erased.erasure()))));
        });
  }
}
