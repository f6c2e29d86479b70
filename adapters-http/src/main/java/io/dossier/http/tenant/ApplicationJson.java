package io.dossier.http.tenant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.access.Client;
import io.dossier.http.access.ScopeCodes;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.util.List;

/**
 * An application.
 *
 * @param clientSecret shown this once, and there at creation alone
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ApplicationJson(
    String id,
    String name,
    String clientId,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String clientSecret,
    List<String> scopes,
    Instant createdAt) {
  static ApplicationJson of(Client client) {
    return of(client, null);
  }

  static ApplicationJson of(Client client, @Nullable String secret) {
    return new ApplicationJson(
        client.id().text(),
        client.name(),
        client.id().text(),
        secret,
        ScopeCodes.of(client.scopes()),
        client.createdAt());
  }
}
