package io.dossier.http.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dossier.core.access.Client;
import io.dossier.core.administration.usecase.CreateClient;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A client with its new secret, shown this once. The credentials stand there in the style of this
 * API and under the names that OAuth gives them.
 *
 * @param previousSecretUntil until when the secret before holds; null where there was none
 */
@Serdeable
record CreatedClientJson(
    String id,
    String clientId,
    String clientSecret,
    @JsonProperty("client_id") String oauthClientId,
    @JsonProperty("client_secret") String oauthClientSecret,
    String name,
    List<String> scopes,
    boolean rateLimited,
    Instant createdAt,
    @Nullable Instant previousSecretUntil) {
  static CreatedClientJson of(CreateClient.Created created) {
    Client client = created.client();
    String id = client.id().text();
    String secret = created.secret().reveal();
    return new CreatedClientJson(
        id,
        id,
        secret,
        id,
        secret,
        client.name(),
        ScopeCodes.of(client.scopes()),
        client.rateLimited(),
        client.createdAt(),
        client.secrets().previous().map(old -> old.until()).orElse(null));
  }
}
