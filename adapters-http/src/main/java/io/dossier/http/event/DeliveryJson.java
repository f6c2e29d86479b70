package io.dossier.http.event;

import io.dossier.core.event.Delivery;
import io.dossier.core.event.Delivery.Attempt;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An event on its way to an endpoint.
 *
 * @param eventId the {@code webhook-id} of its message
 * @param state {@code pending}, {@code delivered}, or {@code failed}: not tried again
 * @param nextAttemptAt while it is pending
 */
@Serdeable
record DeliveryJson(
    String id,
    String webhookId,
    String eventId,
    String event,
    String state,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable AttemptJson lastAttempt,
    Instant createdAt) {

  /**
   * @param code {@code taken}, {@code status}, {@code timed_out} and the like
   * @param status of the answer, where there was one
   */
  @Serdeable
  record AttemptJson(Instant at, String code, @Nullable Integer status, String message) {
    static AttemptJson of(Attempt attempt) {
      return new AttemptJson(
          attempt.at(),
          attempt.code(),
          attempt.status().isPresent() ? attempt.status().getAsInt() : null,
          attempt.message());
    }
  }

  static DeliveryJson of(Delivery delivery) {
    return new DeliveryJson(
        delivery.id().text(),
        delivery.endpoint().text(),
        delivery.event().text(),
        delivery.type().code(),
        delivery.state().code(),
        delivery.attempts(),
        delivery.due().orElse(null),
        delivery.last().map(AttemptJson::of).orElse(null),
        delivery.createdAt());
  }
}
