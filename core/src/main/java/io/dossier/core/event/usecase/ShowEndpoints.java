package io.dossier.core.event.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.event.DeliveryQuery;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.SigningSecrets;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.shared.Failure;
import java.util.List;
import java.util.Optional;

/** Lists and shows endpoints and what was or will be sent to them. */
public final class ShowEndpoints {
  private final Endpoints endpoints;
  private final Deliveries deliveries;

  public ShowEndpoints(Endpoints endpoints, Deliveries deliveries) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
  }

  /**
   * An endpoint without its secret.
   *
   * @param publicKey where it signs by one
   */
  public record Shown(Endpoint endpoint, Optional<String> publicKey) {}

  public List<Shown> all(Caller caller) {
    caller.require(Scope.WEBHOOKS_MANAGE);
    return endpoints.list(caller.organization()).stream().map(this::shown).toList();
  }

  public Shown one(Caller caller, EndpointId id) {
    caller.require(Scope.WEBHOOKS_MANAGE);
    return endpoints
        .find(caller.organization(), id)
        .map(this::shown)
        .orElseThrow(() -> Failure.notFound("webhook"));
  }

  /**
   * @throws Failure NOT_FOUND when the organization has no such endpoint
   */
  public Deliveries.Page deliveries(Caller caller, DeliveryQuery query) {
    one(caller, query.endpoint());
    return deliveries.page(query);
  }

  public Shown shown(Endpoint endpoint) {
    if (endpoint.scheme() == Scheme.V1) {
      return new Shown(endpoint, Optional.empty());
    }
    Optional<SigningSecrets> secrets = endpoints.secrets(endpoint);
    try {
      return new Shown(endpoint, secrets.map(held -> held.current().verifier()));
    } finally {
      secrets.ifPresent(SigningSecrets::close);
    }
  }
}
