package io.dossier.storage.dispatch;

import io.dossier.core.event.Delivery;
import io.dossier.core.event.usecase.SettleDeliveries.Attempted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what came of attempts. All that came in while a transaction was under way is in the
 * next, so that the more there is, the less each costs.
 */
final class Settler implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Settler.class);
  private static final int MOST_TOGETHER = 500;
  private static final long LOOK_MILLIS = 200;

  private final Function<List<Attempted>, List<Delivery>> settle;
  private final BiConsumer<List<Delivery>, List<Delivery>> settled;
  private final Consumer<List<Delivery>> unsettled;
  private final BlockingQueue<Attempted> queue = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::work, "settle-deliveries");
  private volatile boolean closed;

  Settler(
      Function<List<Attempted>, List<Delivery>> settle,
      BiConsumer<List<Delivery>, List<Delivery>> settled,
      Consumer<List<Delivery>> unsettled) {
    this.settle = settle;
    this.settled = settled;
    this.unsettled = unsettled;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void put(Attempted attempted) {
    queue.add(attempted);
  }

  private void work() {
    try {
      while (!closed || !queue.isEmpty()) {
        Attempted first = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          List<Attempted> batch = new ArrayList<>();
          batch.add(first);
          queue.drainTo(batch, MOST_TOGETHER - 1);
          settle(batch);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void settle(List<Attempted> batch) {
    List<Delivery> deliveries = batch.stream().map(Attempted::delivery).toList();
    try {
      settled.accept(deliveries, settle.apply(batch));
    } catch (RuntimeException e) {
      LOG.warn("{} attempts could not be written down; made again soon", batch.size(), e);
      unsettled.accept(deliveries);
    }
  }

  /** Once what was put is written down. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
