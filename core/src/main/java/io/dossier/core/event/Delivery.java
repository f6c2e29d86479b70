package io.dossier.core.event;

import io.dossier.core.access.OrganizationId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One event on its way to one endpoint.
 *
 * @param lane what stands for the receiver: of one lane, few are under way at once
 * @param attempts how many were made
 * @param due when the next one is; present while it is pending
 * @param last the newest attempt
 */
public record Delivery(
    DeliveryId id,
    OrganizationId organization,
    EventId event,
    EventType type,
    EndpointId endpoint,
    String lane,
    State state,
    int attempts,
    Optional<Instant> due,
    Optional<Attempt> last,
    Instant createdAt) {
  /** Where a delivery stands. Codes are stable. */
  public enum State {
    PENDING("pending"),
    DELIVERED("delivered"),
    /** The end without success, a dead letter: only a replay or resend tells of the event again. */
    FAILED("failed");

    private final String code;

    State(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Optional<State> ofCode(String code) {
      return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
  }

  /**
   * What came of an attempt.
   *
   * @param code stable
   * @param status of the answer, where there was one
   */
  public record Attempt(Instant at, String code, OptionalInt status, String message) {}

  /** One that is due at once. */
  public static Delivery of(
      DeliveryId id, Event event, EndpointId endpoint, String lane, Instant now) {
    return new Delivery(
        id,
        event.organization(),
        event.id(),
        event.occurrence().type(),
        endpoint,
        lane,
        State.PENDING,
        0,
        Optional.of(now),
        Optional.empty(),
        now);
  }

  Delivery delivered(Attempt attempt) {
    return after(State.DELIVERED, attempts + 1, Optional.empty(), attempt);
  }

  Delivery failed(Attempt attempt) {
    return after(State.FAILED, attempts + 1, Optional.empty(), attempt);
  }

  Delivery postponed(Attempt attempt, Instant next) {
    return after(State.PENDING, attempts + 1, Optional.of(next), attempt);
  }

  private Delivery after(State next, int made, Optional<Instant> nextDue, Attempt attempt) {
    return new Delivery(
        id,
        organization,
        event,
        type,
        endpoint,
        lane,
        next,
        made,
        nextDue,
        Optional.of(attempt),
        createdAt);
  }
}
