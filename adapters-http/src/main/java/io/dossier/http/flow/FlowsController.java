package io.dossier.http.flow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.access.Caller;
import io.dossier.core.erasure.usecase.EraseFlow;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.FlowProgress;
import io.dossier.core.flow.FlowProgress.Checks;
import io.dossier.core.flow.FlowProgress.Step;
import io.dossier.core.flow.FlowResult;
import io.dossier.core.flow.usecase.ShowCallbacks;
import io.dossier.core.flow.usecase.ShowFlow;
import io.dossier.core.flow.usecase.StartFlow;
import io.dossier.core.shared.Failure;
import io.dossier.http.error.AnswersFlowErrors;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Begins flows, shows how far they have come and what came of them, and erases them. */
@Controller("/v3/verification")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersFlowErrors
@Tag(name = "Flows")
final class FlowsController {
  private static final int MOST_LISTED = 100;

  private final StartFlow start;
  private final ShowFlow show;
  private final ShowCallbacks callbacks;
  private final EraseFlow erase;
  private final JsonMapper json;

  FlowsController(
      StartFlow start, ShowFlow show, ShowCallbacks callbacks, EraseFlow erase, JsonMapper json) {
    this.start = start;
    this.show = show;
    this.callbacks = callbacks;
    this.erase = erase;
    this.json = json;
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record FlowBegunJson(String flowUuid) {}

  /** How far a flow has come; the third name is the contract's, as it is spelled there. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record StatusJson(
      Step uploadStatus, Step processingStatus, Checks crossheckStatus, Step masterStatus) {
    static StatusJson of(FlowProgress progress) {
      return new StatusJson(
          progress.upload(), progress.processing(), progress.crossCheck(), progress.master());
    }
  }

  /**
   * @param files how many it has
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FlowJson(
      String flowUuid,
      String applicationId,
      String productType,
      String clientId,
      int files,
      StatusJson status,
      Instant createdAt,
      Instant updatedAt) {
    static FlowJson of(ShowFlow.Listed listed) {
      Flow flow = listed.flow();
      return new FlowJson(
          flow.id().text(),
          flow.particulars().applicationId(),
          flow.particulars().productType(),
          flow.client(),
          flow.files().size(),
          StatusJson.of(listed.progress()),
          flow.createdAt(),
          flow.updatedAt());
    }
  }

  /**
   * @param missingDocuments the names of the product type's expected documents that have not come
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FlowDetailJson(
      String flowUuid,
      String applicationId,
      String productType,
      StatusJson status,
      List<String> missingDocuments,
      Instant createdAt,
      Instant updatedAt) {
    static FlowDetailJson of(FlowResult result) {
      Flow flow = result.flow();
      return new FlowDetailJson(
          flow.id().text(),
          flow.particulars().applicationId(),
          flow.particulars().productType(),
          StatusJson.of(result.progress()),
          result.missing(),
          flow.createdAt(),
          flow.updatedAt());
    }
  }

  /**
   * @param nextCursor for the flows before these; there only when there may be some
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record FlowsJson(
      List<FlowJson> flows,
      @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String nextCursor) {}

  @Serdeable
  record CallbacksJson(List<CallbackJson> callbacks) {}

  /** Begins a flow. */
  @Post("/flow/init")
  @ApiResponse(responseCode = "201", description = "Begun", useReturnTypeSchema = true)
  HttpResponse<FlowBegunJson> init(
      @Parameter(hidden = true) Caller caller, @Nullable @Body InitRequest request) {
    Flow flow =
        start.execute(
            caller, Optional.ofNullable(request).orElse(InitRequest.EMPTY).particulars(json));
    return HttpResponse.created(new FlowBegunJson(flow.id().text()));
  }

  /** How far the flow has come. */
  @Get("/status{?flow_uuid}")
  StatusJson status(
      @Parameter(hidden = true) Caller caller, @Nullable @QueryValue("flow_uuid") String flow) {
    return StatusJson.of(show.status(caller, given(flow)));
  }

  /** What came of the flow; of one that has not finished, what it has. */
  @Get("/extracts{?flow_uuid}")
  ExtractsJson extracts(
      @Parameter(hidden = true) Caller caller, @Nullable @QueryValue("flow_uuid") String flow) {
    return ExtractsJson.of(show.result(caller, given(flow)), json);
  }

  /**
   * Flows, newest first.
   *
   * @param limit 1 to 100
   * @param cursor of the page before
   */
  @Get("/flows{?limit,cursor}")
  FlowsJson list(
      @Parameter(hidden = true) Caller caller,
      @Nullable @QueryValue Integer limit,
      @Nullable @QueryValue String cursor) {
    int most = Parameters.within("limit", limit == null ? 50 : limit, 1, MOST_LISTED);
    List<ShowFlow.Listed> page =
        show.page(caller, Parameters.given(cursor).map(FlowsController::cursor), most);
    return new FlowsJson(
        page.stream().map(FlowJson::of).toList(),
        page.size() < most ? null : page.get(most - 1).flow().id().text());
  }

  /** The flow, and which of the expected documents have not come. */
  @Get("/flow/{flowUuid}")
  FlowDetailJson flow(@Parameter(hidden = true) Caller caller, String flowUuid) {
    return FlowDetailJson.of(show.result(caller, id(flowUuid)));
  }

  /** How the calling back goes, once for each time that the flow finished, oldest first. */
  @Get("/flow/{flowUuid}/callbacks")
  CallbacksJson callbacks(@Parameter(hidden = true) Caller caller, String flowUuid) {
    return new CallbacksJson(
        callbacks.execute(caller, id(flowUuid)).stream().map(CallbackJson::of).toList());
  }

  /** Erases the flow, and its documents that are in no other; their keys are destroyed. */
  @Delete("/flow/{flowUuid}")
  HttpResponse<?> delete(@Parameter(hidden = true) Caller caller, String flowUuid) {
    erase.execute(caller, id(flowUuid));
    return HttpResponse.noContent();
  }

  private static FlowId given(@Nullable String flow) {
    Required required = new Required();
    String text = required.text("flow_uuid", flow);
    required.check();
    return id(text);
  }

  /** What has not even the form of an id was never given out. */
  static FlowId id(String text) {
    try {
      return new FlowId(text);
    } catch (IllegalArgumentException none) {
      throw Failure.conflict("flow_not_found", "Flow not found");
    }
  }

  private static FlowId cursor(String text) {
    try {
      return new FlowId(text);
    } catch (IllegalArgumentException none) {
      throw Failure.invalid("cursor", "is none that was given out");
    }
  }
}
