package io.dossier.core.event.usecase;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.DeliveryPolicy;
import io.dossier.core.event.DeliveryPolicy.Settled;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes down what came of attempts, many in one transaction. */
public final class SettleDeliveries {
  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final OpenEndpoints open;
  private final DeliveryPolicy policy;
  private final Transactions transactions;
  private final InstantSource clock;

  public SettleDeliveries(
      Endpoints endpoints,
      Deliveries deliveries,
      OpenEndpoints open,
      DeliveryPolicy policy,
      Transactions transactions,
      InstantSource clock) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.open = open;
    this.policy = policy;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A delivery as it was before an attempt, and what came of that. */
  public record Attempted(Delivery delivery, AttemptOutcome outcome) {}

  /**
   * @return the deliveries as they are now; those of endpoints that are gone are left out
   */
  public List<Delivery> execute(List<Attempted> attempts) {
    // In the order of ids, so that two nodes that lock several endpoints do not lock each other.
    Map<String, List<Attempted>> byEndpoint =
        attempts.stream()
            .collect(
                Collectors.groupingBy(
                    attempt -> attempt.delivery().endpoint().text(),
                    TreeMap::new,
                    Collectors.toList()));
    List<EndpointId> changed = new ArrayList<>();
    List<Delivery> settled =
        transactions.inTransaction(
            () -> {
              changed.clear();
              List<Delivery> all = new ArrayList<>();
              byEndpoint.values().forEach(group -> all.addAll(settled(group, changed)));
              return all;
            });
    changed.forEach(open::forget);
    return settled;
  }

  private List<Delivery> settled(List<Attempted> group, List<EndpointId> changed) {
    Delivery first = group.get(0).delivery();
    Optional<Endpoint> seen = endpoints.find(first.organization(), first.endpoint());
    if (seen.isEmpty()) {
      return List.of();
    }
    Fold fold = new Fold(seen.get());
    fold.all(group);
    if (!fold.endpoint.equals(seen.get())) {
      // Rare: its health changed. Once more, on what nobody else can change meanwhile.
      Optional<Endpoint> locked = endpoints.lock(first.organization(), first.endpoint());
      if (locked.isEmpty()) {
        return List.of();
      }
      fold = new Fold(locked.get());
      fold.all(group);
      endpoints.save(fold.endpoint);
      changed.add(fold.endpoint.id());
    }
    deliveries.settle(fold.deliveries.values());
    if (fold.endpoint.state() instanceof Endpoint.Disabled why) {
      deliveries.giveUp(fold.endpoint, DeliveryPolicy.givenUp(why, fold.now));
    }
    return List.copyOf(fold.deliveries.values());
  }

  /** Applies the policy to one attempt after the other. */
  private final class Fold {
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private final Instant now = clock.instant();
    private Endpoint endpoint;

    Fold(Endpoint endpoint) {
      this.endpoint = endpoint;
    }

    void all(List<Attempted> group) {
      for (Attempted attempt : group) {
        Settled settled = policy.after(attempt.delivery(), endpoint, attempt.outcome(), now);
        endpoint = settled.endpoint();
        deliveries.put(settled.delivery().id().text(), settled.delivery());
      }
    }
  }
}
