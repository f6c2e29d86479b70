package io.dossier.core.event.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.SigningSecrets;
import java.util.List;
import java.util.Optional;

/**
 * Endpoints as rows. Every call is bounded by one organization.
 *
 * <p>At rest, destinations, descriptions and secrets lie sealed under the organization's key. In
 * clear: ids, kind, scheme, patterns, state, times.
 */
public interface Endpoints {
  /** Keeps a new endpoint. */
  void add(Endpoint endpoint, SigningSecrets secrets);

  /**
   * Keeps the organization's endpoint of callbacks, unless it has one.
   *
   * @return whether it was kept
   */
  boolean admitCallbacks(Endpoint endpoint, SigningSecrets secrets);

  Optional<Endpoint> find(OrganizationId organization, EndpointId id);

  /** Finds and keeps others from changing it until the transaction ends. */
  Optional<Endpoint> lock(OrganizationId organization, EndpointId id);

  /** Newest first. */
  List<Endpoint> list(OrganizationId organization);

  /** Replaces an endpoint that is there; its secrets stay. */
  void save(Endpoint endpoint);

  /** The secrets of an endpoint, which the taker closes; empty when it is gone. */
  Optional<SigningSecrets> secrets(Endpoint endpoint);

  void replaceSecrets(Endpoint endpoint, SigningSecrets secrets);

  /** Removes an endpoint with its deliveries. */
  void delete(Endpoint endpoint);
}
