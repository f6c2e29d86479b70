package io.dossier.core.event.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Destination;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.EventType;
import io.dossier.core.event.SigningSecret;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.SigningSecrets;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Sees to it that an organization has its endpoint of callbacks, by whose secret they are signed.
 * Nobody has been shown that secret; its holder gets one by rotating it.
 */
public final class OpenCallbacks {
  private static final String DESCRIPTION = "Callbacks, to the addresses given with flows";

  private final Endpoints endpoints;
  private final Ulids ulids;
  private final Randomness randomness;
  private final InstantSource clock;

  public OpenCallbacks(
      Endpoints endpoints, Ulids ulids, Randomness randomness, InstantSource clock) {
    this.endpoints = endpoints;
    this.ulids = ulids;
    this.randomness = randomness;
    this.clock = clock;
  }

  public void execute(OrganizationId organization) {
    Instant now = clock.instant();
    try (SigningSecret secret = SigningSecret.random(Scheme.V1, randomness)) {
      endpoints.admitCallbacks(
          new Endpoint(
              EndpointId.of(ulids.next()),
              organization,
              new Destination.Callbacks(),
              new EventPatterns(List.of(EventType.FLOW_FINISHED.code())),
              DESCRIPTION,
              false,
              Scheme.V1,
              new Endpoint.Enabled(),
              Optional.empty(),
              now,
              now),
          SigningSecrets.of(secret));
    }
  }
}
