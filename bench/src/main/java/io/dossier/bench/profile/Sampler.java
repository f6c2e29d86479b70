package io.dossier.bench.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Looks every few milliseconds at what a thread does, foreign code it waits for included. */
final class Sampler implements AutoCloseable {
  private static final long PERIOD_MILLIS = 4;

  private final Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
  private final Thread looking;
  private volatile boolean closed;

  Sampler(Thread seen) {
    looking = new Thread(() -> look(seen), "sampler");
    looking.setDaemon(true);
    looking.start();
  }

  private void look(Thread seen) {
    while (!closed) {
      counts.merge(Stage.of(seen.getStackTrace()), 1, Integer::sum);
      try {
        TimeUnit.MILLISECONDS.sleep(PERIOD_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /**
   * The share of each stage, from 0 to 1; stages never met are missing. To be asked once closed.
   */
  Map<Stage, Double> shares() {
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<Stage, Double> shares = new EnumMap<>(Stage.class);
    counts.forEach((stage, count) -> shares.put(stage, count / all));
    return shares;
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    looking.join();
  }
}
