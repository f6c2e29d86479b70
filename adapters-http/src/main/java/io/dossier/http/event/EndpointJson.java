package io.dossier.http.event;

import io.dossier.core.event.Destination;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.Endpoint.Disabled;
import io.dossier.core.event.usecase.ShowEndpoints.Shown;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * An endpoint, without its secret.
 *
 * @param kind {@code webhook}, {@code sqs}, or {@code callbacks}: the one by whose secret callbacks
 *     of flows are signed, which is there once there was a flow
 * @param publicKey where signatures are {@code v1a}
 * @param disabled why and since when nothing is sent; null where it is
 * @param failingSince the first failure after the last success
 */
@Serdeable
record EndpointJson(
    String id,
    String kind,
    @Nullable String url,
    @Nullable SqsJson sqs,
    List<String> events,
    String description,
    boolean includeFields,
    String signature,
    @Nullable String publicKey,
    boolean enabled,
    @Nullable DisabledJson disabled,
    @Nullable Instant failingSince,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * @param reason {@code gone}, {@code failing} or {@code by_hand}
   */
  @Serdeable
  record DisabledJson(String reason, String message, Instant since) {
    static DisabledJson of(Disabled disabled) {
      return new DisabledJson(
          disabled.reason().code(), disabled.reason().message(), disabled.since());
    }
  }

  static EndpointJson of(Shown shown) {
    Endpoint endpoint = shown.endpoint();
    return new EndpointJson(
        endpoint.id().text(),
        endpoint.destination().kind().code(),
        endpoint.destination() instanceof Destination.Web web ? web.address().text() : null,
        endpoint.destination() instanceof Destination.Queue to ? SqsJson.of(to.queue()) : null,
        endpoint.patterns().texts(),
        endpoint.description(),
        endpoint.includeFields(),
        endpoint.scheme().code(),
        shown.publicKey().orElse(null),
        endpoint.enabled(),
        endpoint.state() instanceof Disabled disabled ? DisabledJson.of(disabled) : null,
        endpoint.failingSince().orElse(null),
        endpoint.createdAt(),
        endpoint.updatedAt());
  }
}
