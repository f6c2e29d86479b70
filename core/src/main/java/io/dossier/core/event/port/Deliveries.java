package io.dossier.core.event.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.DeliveryId;
import io.dossier.core.event.DeliveryQuery;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventId;
import io.dossier.core.shared.Total;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deliveries as rows; nothing of what happened stands in them but its type. */
public interface Deliveries {
  /** Keeps an event with its only delivery, whatever the endpoint's patterns say. */
  void add(Event event, Delivery delivery);

  /** Keeps new deliveries of events that are kept; they are carried out once committed. */
  void add(Collection<Delivery> deliveries);

  Optional<Delivery> find(OrganizationId organization, DeliveryId id);

  Page page(DeliveryQuery query);

  /**
   * @param total of all that the query fits, whatever its cursor
   */
  record Page(List<Delivery> deliveries, Total total, Optional<DeliveryId> nextCursor) {}

  /** Of those events, to that endpoint, oldest first. */
  List<Delivery> of(EndpointId endpoint, Collection<EventId> events);

  /** The lanes by which these events were sent to an endpoint; absent for those that never were. */
  Map<EventId, String> lanes(EndpointId endpoint, Collection<EventId> events);

  /** Those of these events that are still on their way to an endpoint. */
  Set<EventId> underWay(EndpointId endpoint, Collection<EventId> events);

  /** Replaces deliveries; those that are not pending any more, or gone, are passed over. */
  void settle(Collection<Delivery> deliveries);

  /** Fails all that are pending to an endpoint. */
  void giveUp(Endpoint endpoint, Delivery.Attempt why);
}
