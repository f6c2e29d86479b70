package io.dossier.http.token;

import io.dossier.core.access.Client;
import io.dossier.core.access.usecase.AuthenticateClient;
import io.dossier.core.administration.usecase.GrantToken;
import io.dossier.http.access.FailedAttempts;
import io.dossier.http.access.Requests;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Lets in the client that a token request proves to come from. Failures are counted and noted. */
@Singleton
final class ClientDoor {
  private final AuthenticateClient clients;
  private final ClientAssertions assertions;
  private final TokenLimits limits;
  private final FailedAttempts failedAttempts;
  private final GrantToken grant;
  private final PublicAddress address;

  ClientDoor(
      AuthenticateClient clients,
      ClientAssertions assertions,
      TokenLimits limits,
      FailedAttempts failedAttempts,
      GrantToken grant,
      PublicAddress address) {
    this.clients = clients;
    this.assertions = assertions;
    this.limits = limits;
    this.failedAttempts = failedAttempts;
    this.grant = grant;
    this.address = address;
  }

  /**
   * @throws TokenRefused where the client is none, or not this one
   */
  Client enter(HttpRequest<?> request, ClientProof proof) {
    String from = Requests.address(request);
    failedAttempts.requireFew(from);
    Optional<Client> named = named(proof);
    named.ifPresent(client -> limits.count(client, from));
    if (named.isPresent() && admits(named.get(), proof, request)) {
      return named.get();
    }
    failedAttempts.failed(from);
    named.ifPresent(client -> grant.refused(client, reach(request)));
    throw TokenRefused.invalidClient();
  }

  static GrantToken.Reach reach(HttpRequest<?> request) {
    return new GrantToken.Reach(Requests.address(request), Requests.id(request));
  }

  private Optional<Client> named(ClientProof proof) {
    if (proof.kind() == ClientProof.Kind.SECRET) {
      return proof.clientId().flatMap(clients::named);
    }
    Optional<String> issuer = ClientAssertions.issuer(proof.evidence());
    return proof.clientId().isPresent() && !proof.clientId().equals(issuer)
        ? Optional.empty()
        : issuer.flatMap(clients::named);
  }

  private boolean admits(Client client, ClientProof proof, HttpRequest<?> request) {
    if (proof.kind() == ClientProof.Kind.SECRET) {
      return clients.admits(client, proof.evidence());
    }
    String issuer = address.of(request);
    return assertions.admits(
        client, proof.evidence(), Set.of(issuer, issuer + TokenController.PATH));
  }
}
