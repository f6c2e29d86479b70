package io.dossier.http.event;

import io.dossier.core.access.Caller;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.DeliveryId;
import io.dossier.core.event.DeliveryQuery;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.KeptEvents.Range;
import io.dossier.core.event.usecase.ReplayEvents;
import io.dossier.core.event.usecase.ResendDelivery;
import io.dossier.core.event.usecase.ShowEndpoints;
import io.dossier.core.shared.Failure;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.ListEnvelope;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** What was and will be sent to endpoints, and sending it again. */
@Controller("/api/webhooks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Webhooks")
final class DeliveriesController {
  private static final int MOST = 200;

  private final ShowEndpoints show;
  private final ReplayEvents replay;
  private final ResendDelivery resend;

  DeliveriesController(ShowEndpoints show, ReplayEvents replay, ResendDelivery resend) {
    this.show = show;
    this.replay = replay;
    this.resend = resend;
  }

  /**
   * The deliveries of an endpoint, newest first.
   *
   * @param state pending, delivered or failed
   * @param cursor from an earlier page
   */
  @Get("/{id}/deliveries")
  ListEnvelope<DeliveryJson> deliveries(
      @Parameter(hidden = true) Caller caller,
      String id,
      @Nullable @QueryValue String state,
      @QueryValue(defaultValue = "50") int limit,
      @Nullable @QueryValue String cursor) {
    Deliveries.Page page =
        show.deliveries(
            caller,
            new DeliveryQuery(
                caller.organization(),
                WebhooksController.endpoint(id),
                Parameters.given(state).map(DeliveriesController::state),
                Parameters.within("limit", limit, 1, MOST),
                Parameters.given(cursor).map(DeliveriesController::cursor)));
    List<DeliveryJson> data = page.deliveries().stream().map(DeliveryJson::of).toList();
    return new ListEnvelope<>(
        data,
        page.total().number(),
        limit,
        0,
        page.total().capped() ? Boolean.TRUE : null,
        page.nextCursor().map(DeliveryId::text).orElse(null));
  }

  /**
   * Which events to send.
   *
   * @param from a time or a day
   * @param to likewise; to its end
   * @param event of these alone: a code, or the start of codes before {@code .*}
   */
  @Serdeable
  record ReplayRequest(@Nullable String from, @Nullable String to, @Nullable String event) {}

  /**
   * @param deliveries how many were made
   */
  @Serdeable
  record ReplayedJson(int deliveries) {}

  /** Sends what happened within a time and the endpoint wants, whether or not it was sent. */
  @Post("/{id}/replay")
  @ApiResponse(responseCode = "202", description = "Under way", useReturnTypeSchema = true)
  HttpResponse<Envelope<ReplayedJson>> replay(
      @Parameter(hidden = true) Caller caller, String id, @Body ReplayRequest request) {
    Range range =
        new Range(
            Parameters.time("from", required("from", request.from()), Parameters::startOf),
            Parameters.time("to", required("to", request.to()), Parameters::endOf));
    int made =
        replay.execute(
            new ReplayEvents.Command(
                caller,
                WebhooksController.endpoint(id),
                range,
                Parameters.given(request.event()).map(DeliveriesController::pattern)));
    return HttpResponse.accepted().body(new Envelope<>(new ReplayedJson(made)));
  }

  /** Sends the event of a delivery once more. */
  @Post("/deliveries/{id}/resend")
  @ApiResponse(responseCode = "202", description = "Under way", useReturnTypeSchema = true)
  HttpResponse<Envelope<DeliveryJson>> resend(@Parameter(hidden = true) Caller caller, String id) {
    DeliveryId delivery = Parameters.id(id, DeliveryId::new, "delivery");
    return HttpResponse.accepted()
        .body(new Envelope<>(DeliveryJson.of(resend.execute(caller, delivery))));
  }

  private static String required(String field, @Nullable String text) {
    return Parameters.given(text).orElseThrow(() -> Failure.invalid(field, "is required"));
  }

  private static EventPatterns pattern(String text) {
    return new EventPatterns(List.of(text));
  }

  private static State state(String code) {
    return State.ofCode(code)
        .orElseThrow(() -> Failure.invalid("state", "must be pending, delivered or failed"));
  }

  private static DeliveryId cursor(String text) {
    try {
      return new DeliveryId(text);
    } catch (IllegalArgumentException e) {
      throw Failure.invalid("cursor", "is none that a reply gave");
    }
  }
}
