package io.dossier.core.event;

import io.dossier.core.event.AttemptOutcome.Answered;
import io.dossier.core.event.AttemptOutcome.Moot;
import io.dossier.core.event.AttemptOutcome.NoLeave;
import io.dossier.core.event.AttemptOutcome.NotReached;
import io.dossier.core.event.AttemptOutcome.Taken;
import io.dossier.core.event.Delivery.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What the outcome of an attempt does to its delivery and to its endpoint. */
public final class DeliveryPolicy {
  private static final int GONE = 410;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final RetrySchedule schedule;

  public DeliveryPolicy(RetrySchedule schedule) {
    this.schedule = schedule;
  }

  /** Both as they are after the attempt. */
  public record Settled(Delivery delivery, Endpoint endpoint) {}

  public Settled after(Delivery delivery, Endpoint endpoint, AttemptOutcome outcome, Instant now) {
    Attempt attempt = attempt(outcome, now);
    if (outcome instanceof Taken) {
      return new Settled(delivery.delivered(attempt), endpoint.succeeded());
    }
    if (outcome instanceof Moot) {
      return new Settled(delivery.failed(attempt), endpoint);
    }
    if (outcome instanceof Answered answered && answered.status() == GONE) {
      return new Settled(
          delivery.failed(attempt),
          endpoint.manyReceivers() ? endpoint : endpoint.disabled(Endpoint.Reason.GONE, now));
    }
    Endpoint after = endpoint.failed(now);
    Optional<Duration> pause =
        after.enabled()
            ? schedule.pause(delivery.attempts() + 1, asked(outcome))
            : Optional.empty();
    return new Settled(
        pause
            .map(length -> delivery.postponed(attempt, now.plus(length)))
            .orElseGet(() -> delivery.failed(attempt)),
        after);
  }

  /** Of a delivery whose endpoint was disabled before its turn came. */
  public static Attempt givenUp(Endpoint.Disabled why, Instant now) {
    return new Attempt(
        now, "endpoint_disabled", OptionalInt.empty(), "given up: " + why.reason().message());
  }

  private static Optional<Duration> asked(AttemptOutcome outcome) {
    return outcome instanceof Answered answered
            && (answered.status() == TOO_MANY_REQUESTS || answered.status() == UNAVAILABLE)
        ? answered.retryAfter()
        : Optional.empty();
  }

  private static Attempt attempt(AttemptOutcome outcome, Instant now) {
    if (outcome instanceof Taken taken) {
      return new Attempt(now, "taken", OptionalInt.of(taken.status()), "taken");
    }
    if (outcome instanceof Answered answered) {
      return new Attempt(
          now,
          "status",
          OptionalInt.of(answered.status()),
          "the receiver answered " + answered.status());
    }
    if (outcome instanceof NotReached missed) {
      return new Attempt(
          now, missed.why().reason().code(), OptionalInt.empty(), missed.why().message());
    }
    if (outcome instanceof NoLeave refused) {
      return new Attempt(now, "auth_failed", OptionalInt.empty(), refused.message());
    }
    return new Attempt(now, "moot", OptionalInt.empty(), ((Moot) outcome).message());
  }
}
