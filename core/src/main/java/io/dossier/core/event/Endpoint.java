package io.dossier.core.event;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A receiver of an organization's events.
 *
 * @param includeFields whether extracted fields are sent along
 * @param scheme how its messages are signed; its secrets are kept apart from it
 * @param failingSince the first failure after the last success
 */
public record Endpoint(
    EndpointId id,
    OrganizationId organization,
    Destination destination,
    EventPatterns patterns,
    String description,
    boolean includeFields,
    Scheme scheme,
    State state,
    Optional<Instant> failingSince,
    Instant createdAt,
    Instant updatedAt) {
  /** One that fails for so long is disabled. */
  public static final Duration LONGEST_FAILING = Duration.ofDays(5);

  private static final int LONGEST_DESCRIPTION = 500;

  public Endpoint {
    if (description.length() > LONGEST_DESCRIPTION) {
      throw Failure.invalid(
          "description", "must have at most " + LONGEST_DESCRIPTION + " characters");
    }
  }

  /** Whether it is told of events. */
  public sealed interface State {}

  public record Enabled() implements State {}

  public record Disabled(Reason reason, Instant since) implements State {}

  /** Why an endpoint is disabled. Codes are stable. */
  public enum Reason {
    GONE("gone", "the receiver answered 410 Gone"),
    FAILING("failing", "nothing could be delivered for five days"),
    BY_HAND("by_hand", "it was disabled by a call of the API");

    private final String code;
    private final String message;

    Reason(String code, String message) {
      this.code = code;
      this.message = message;
    }

    public String code() {
      return code;
    }

    public String message() {
      return message;
    }

    public static Optional<Reason> ofCode(String code) {
      return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }
  }

  public boolean enabled() {
    return state instanceof Enabled;
  }

  /** Each thing has a receiver of its own: what one of them does says nothing of the others. */
  public boolean manyReceivers() {
    return destination instanceof Destination.Callbacks;
  }

  public Endpoint succeeded() {
    return failingSince.isEmpty() ? this : health(state, Optional.empty(), updatedAt);
  }

  /** Disabled, where it has failed for too long. */
  public Endpoint failed(Instant now) {
    if (manyReceivers()) {
      return this;
    }
    Instant since = failingSince.orElse(now);
    boolean tooLong = enabled() && !now.isBefore(since.plus(LONGEST_FAILING));
    State next = tooLong ? new Disabled(Reason.FAILING, now) : state;
    return failingSince.isPresent() && !tooLong
        ? this
        : health(next, Optional.of(since), tooLong ? now : updatedAt);
  }

  /**
   * @throws Failure CONFLICT for the one of callbacks
   */
  public Endpoint disabled(Reason reason, Instant now) {
    if (manyReceivers()) {
      throw Failure.conflict("callbacks_endpoint", "the endpoint of callbacks is always enabled");
    }
    return enabled() ? health(new Disabled(reason, now), failingSince, now) : this;
  }

  public Endpoint enabled(Instant now) {
    return enabled() ? this : health(new Enabled(), Optional.empty(), now);
  }

  /** With other particulars. */
  public Endpoint changed(
      Destination where, EventPatterns what, String text, boolean fields, Instant now) {
    return new Endpoint(
        id, organization, where, what, text, fields, scheme, state, failingSince, createdAt, now);
  }

  private Endpoint health(State next, Optional<Instant> failing, Instant changedAt) {
    return new Endpoint(
        id,
        organization,
        destination,
        patterns,
        description,
        includeFields,
        scheme,
        next,
        failing,
        createdAt,
        changedAt);
  }
}
