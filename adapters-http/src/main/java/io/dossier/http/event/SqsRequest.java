package io.dossier.http.event;

import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.Access;
import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/**
 * A queue and by what it is sent to.
 *
 * @param roleArn a role that is taken with the access key; with an external id
 * @param secretAccessKey never shown again
 * @param endpoint where requests go instead of the region's own address
 * @param stsEndpoint likewise of those by which the role is taken
 */
@Serdeable
record SqsRequest(
    @Nullable String queueUrl,
    @Nullable String region,
    @Nullable String roleArn,
    @Nullable String externalId,
    @Nullable String accessKeyId,
    @Nullable String secretAccessKey,
    @Nullable String endpoint,
    @Nullable String stsEndpoint) {

  QueueDestination destination() {
    return new QueueDestination(
        required("queueUrl", queueUrl),
        required("region", region),
        access(),
        address("endpoint", endpoint));
  }

  private Access access() {
    StaticKeys keys =
        new StaticKeys(
            required("accessKeyId", accessKeyId),
            Secret.of(required("secretAccessKey", secretAccessKey)));
    Optional<String> role = Parameters.given(roleArn);
    return role.isEmpty()
        ? keys
        : new Role(
            role.get(),
            required("externalId", externalId),
            keys,
            address("stsEndpoint", stsEndpoint));
  }

  private static String required(String field, @Nullable String text) {
    return Parameters.given(text).orElseThrow(() -> Failure.invalid(field, "is required"));
  }

  private static Optional<OutboundAddress> address(String field, @Nullable String text) {
    return Parameters.given(text).map(given -> OutboundAddress.of(field, given));
  }

  @Override
  public String toString() {
    return "SqsRequest[" + queueUrl + "]";
  }
}
