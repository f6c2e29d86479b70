package io.dossier.core.event;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Delivery.State;
import java.util.Optional;

/**
 * Which deliveries of an endpoint are listed, newest first.
 *
 * @param cursor where an earlier page ended
 */
public record DeliveryQuery(
    OrganizationId organization,
    EndpointId endpoint,
    Optional<State> state,
    int limit,
    Optional<DeliveryId> cursor) {}
