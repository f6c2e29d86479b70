package io.dossier.core.template;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.template.port.LearningQueue;
import java.util.Map;
import java.util.Optional;

/** Orders in a map, in the order they were given. */
public final class InMemoryLearningQueue implements LearningQueue {
  private final InMemoryDatabase database;
  private final Map<Order, Order> waiting;

  public InMemoryLearningQueue(InMemoryDatabase database) {
    this.database = database;
    waiting = database.table("learning-orders");
  }

  @Override
  public void enqueue(Order order) {
    database.alone(() -> waiting.put(order, order));
  }

  /** How many trainings of the organization wait. */
  public int trainings(OrganizationId organization) {
    return database.alone(
        () ->
            (int)
                waiting.keySet().stream()
                    .filter(order -> order instanceof Train)
                    .filter(order -> order.organization().equals(organization))
                    .count());
  }

  /** Takes the order that waits longest. */
  public Optional<Order> take() {
    return database.alone(
        () -> {
          Optional<Order> first = waiting.keySet().stream().findFirst();
          first.ifPresent(waiting::remove);
          return first;
        });
  }
}
