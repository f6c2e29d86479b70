package io.dossier.http.event;

import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.outbound.OutboundAddress;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/** A queue, without its secret. */
@Serdeable
record SqsJson(
    String queueUrl,
    String region,
    String accessKeyId,
    @Nullable String roleArn,
    @Nullable String externalId,
    @Nullable String endpoint,
    @Nullable String stsEndpoint) {
  static SqsJson of(QueueDestination queue) {
    Optional<Role> role =
        queue.access() instanceof Role taken ? Optional.of(taken) : Optional.empty();
    StaticKeys keys = role.map(Role::base).orElseGet(() -> (StaticKeys) queue.access());
    return new SqsJson(
        queue.queueUrl(),
        queue.region(),
        keys.keyId(),
        role.map(Role::arn).orElse(null),
        role.map(Role::externalId).orElse(null),
        queue.endpoint().map(OutboundAddress::text).orElse(null),
        role.flatMap(Role::endpoint).map(OutboundAddress::text).orElse(null));
  }
}
