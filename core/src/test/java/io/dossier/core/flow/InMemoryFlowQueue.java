package io.dossier.core.flow;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.port.FlowQueue;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Orders in a map, taken by their due time. */
public final class InMemoryFlowQueue implements FlowQueue {
  private final InMemoryDatabase database;
  private final Map<String, Order> waiting;

  /**
   * @param file to fetch; empty where the flow is to be advanced
   */
  public record Order(
      OrganizationId organization, FlowId flow, Optional<FlowFileId> file, Instant due) {}

  public InMemoryFlowQueue(InMemoryDatabase database) {
    this.database = database;
    waiting = database.table("flow-orders");
  }

  @Override
  public void fetch(Flow flow, FlowFile file, Instant due) {
    put(
        file.id() + ":" + file.fetch(),
        new Order(flow.organization(), flow.id(), Optional.of(file.id()), due));
  }

  @Override
  public void advance(OrganizationId organization, FlowId flow, String cause, Instant due) {
    put(flow + ":" + cause, new Order(organization, flow, Optional.empty(), due));
  }

  private void put(String name, Order order) {
    database.alone(() -> waiting.putIfAbsent(name, order));
  }

  /** The one that is due first; taking it removes it. */
  public Optional<Order> take() {
    return database.alone(
        () -> {
          Optional<Map.Entry<String, Order>> first =
              waiting.entrySet().stream()
                  .min(Comparator.comparing(entry -> entry.getValue().due()));
          first.ifPresent(entry -> waiting.remove(entry.getKey()));
          return first.map(Map.Entry::getValue);
        });
  }

  public int orders(FlowId flow) {
    return database.alone(
        () -> (int) waiting.values().stream().filter(order -> order.flow().equals(flow)).count());
  }
}
