package io.dossier.core.document;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Map;
import java.util.Optional;

/** Orders in a map, taken by hand. */
public final class InMemoryReadingQueue implements ReadingQueue {
  private final InMemoryDatabase database;
  private final Map<Order, Integer> waiting;

  public InMemoryReadingQueue(InMemoryDatabase database) {
    this.database = database;
    waiting = database.table("orders");
  }

  public record Order(OrganizationId organization, DocumentId document, int run) {
    static Order of(Document document) {
      return new Order(document.organization(), document.id(), document.run());
    }
  }

  @Override
  public void enqueue(Document document) {
    database.alone(() -> waiting.put(Order.of(document), 1));
  }

  public int orders(Document document) {
    return database.alone(() -> waiting.getOrDefault(Order.of(document), 0));
  }

  /** The order that waits longest, which then waits no more. */
  public Optional<Order> take() {
    return database.alone(
        () -> {
          Optional<Order> first = waiting.keySet().stream().findFirst();
          first.ifPresent(waiting::remove);
          return first;
        });
  }
}
