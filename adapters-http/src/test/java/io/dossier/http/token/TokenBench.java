package io.dossier.http.token;

import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.ClientKeySet;
import io.dossier.core.access.ClientSecret;
import io.dossier.core.access.ClientSecrets;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.SampleKeyPairs;
import io.dossier.core.access.Scope;
import io.dossier.core.access.usecase.AuthenticateClient;
import io.dossier.core.access.usecase.KeysInUse;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Samples;
import io.dossier.http.wire.PublicAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Tokens over fakes, with a clock that is set by hand. */
final class TokenBench {
  static final String ISSUER = "https://dossier.example";

  final InMemoryRows rows = new InMemoryRows();
  final OrganizationId organization = Samples.organization(rows);
  private Instant now = Samples.NOON;
  final KeysInUse keys =
      new KeysInUse(
          rows.installationKeys(),
          new SampleKeyPairs(),
          rows.organizations(),
          Samples::ulid,
          this::now);
  final AccessTokens tokens =
      new AccessTokens(
          keys,
          new AuthenticateClient(rows.clients(), this::now),
          new PublicAddress(ISSUER + "/", request -> "http://elsewhere.example"),
          Samples::ulid,
          this::now);

  Instant now() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Client client(Optional<ClientKeySet> keySet) {
    Client client =
        new Client(
            ClientId.of(Samples.ulid()),
            organization,
            "intake",
            Set.of(Scope.SUBMISSIONS_READ, Scope.SUBMISSIONS_WRITE),
            ClientSecrets.of(ClientSecret.random(count -> SampleKeys.bytes(3, count)).digest()),
            keySet,
            true,
            now,
            Optional.empty());
    rows.clients().save(client);
    return client;
  }
}
