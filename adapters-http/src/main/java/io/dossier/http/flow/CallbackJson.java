package io.dossier.http.flow;

import io.dossier.core.event.Delivery;
import io.dossier.core.event.Delivery.Attempt;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;

/**
 * One calling back of a flow.
 *
 * @param deliveryId by which it may be sent again, at {@code /api/webhooks/deliveries/{id}/resend}
 * @param status initiated, inprogress, delivered, auth_failed or failed
 * @param attempts how many were made
 * @param nextAttemptAt while there is one to come
 * @param lastError of the newest attempt, where it failed
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CallbackJson(
    String deliveryId,
    String webhookId,
    String status,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable Instant lastAttemptAt,
    @Nullable Integer lastStatusCode,
    @Nullable String lastError,
    Instant createdAt) {
  private static final String AUTH_FAILED = "auth_failed";
  private static final String TAKEN = "taken";

  static CallbackJson of(Delivery delivery) {
    Attempt last = delivery.last().orElse(null);
    return new CallbackJson(
        delivery.id().text(),
        delivery.event().text(),
        status(delivery),
        delivery.attempts(),
        delivery.due().orElse(null),
        last == null ? null : last.at(),
        last == null || last.status().isEmpty() ? null : last.status().getAsInt(),
        last == null || last.code().equals(TAKEN) ? null : last.message(),
        delivery.createdAt());
  }

  private static String status(Delivery delivery) {
    if (delivery.state() == Delivery.State.DELIVERED) {
      return "delivered";
    }
    if (delivery.last().map(Attempt::code).filter(AUTH_FAILED::equals).isPresent()) {
      return AUTH_FAILED;
    }
    if (delivery.state() == Delivery.State.FAILED) {
      return "failed";
    }
    return delivery.attempts() == 0 ? "initiated" : "inprogress";
  }
}
