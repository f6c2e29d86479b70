package io.dossier.core.access.usecase;

import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.ClientSecret;
import io.dossier.core.access.port.Clients;
import java.time.InstantSource;
import java.util.Optional;

/** Tells which client calls. A revoked one is none, from the moment it was revoked. */
public final class AuthenticateClient {
  private final Clients clients;
  private final InstantSource clock;

  public AuthenticateClient(Clients clients, InstantSource clock) {
    this.clients = clients;
    this.clock = clock;
  }

  /** The client of that id, for one who proves elsewhere to be it. */
  public Optional<Client> named(String id) {
    return parsed(id).flatMap(clients::find).filter(Client::usable);
  }

  /** Whether this is a secret of the client's that still holds. */
  public boolean admits(Client client, String secret) {
    return ClientSecret.parse(secret)
        .map(shown -> client.secrets().admit(shown.digest(), clock.instant()))
        .orElse(false);
  }

  private static Optional<ClientId> parsed(String id) {
    try {
      return Optional.of(new ClientId(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
