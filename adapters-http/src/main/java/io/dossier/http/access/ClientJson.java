package io.dossier.http.access;

import io.dossier.core.access.Client;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A client, without its secret.
 *
 * @param assertions whether it may sign assertions by keys of its own
 */
@Serdeable
record ClientJson(
    String id,
    String clientId,
    String name,
    List<String> scopes,
    boolean rateLimited,
    boolean assertions,
    Instant createdAt,
    @Nullable Instant revokedAt) {
  static ClientJson of(Client client) {
    return new ClientJson(
        client.id().text(),
        client.id().text(),
        client.name(),
        ScopeCodes.of(client.scopes()),
        client.rateLimited(),
        client.keys().isPresent(),
        client.createdAt(),
        client.revokedAt().orElse(null));
  }
}
