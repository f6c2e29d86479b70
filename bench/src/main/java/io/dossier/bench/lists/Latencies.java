package io.dossier.bench.lists;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one call, made again and again by one thread. */
final class Latencies {
  private static final int WARM_UP = 200;
  private static final int MEASURED = 1000;

  private final long[] sorted;

  private Latencies(long[] nanos) {
    sorted = nanos.clone();
    Arrays.sort(sorted);
  }

  static Latencies of(Runnable call) {
    for (int i = 0; i < WARM_UP; i++) {
      call.run();
    }
    long[] nanos = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long start = System.nanoTime();
      call.run();
      nanos[i] = System.nanoTime() - start;
    }
    return new Latencies(nanos);
  }

  /** Milliseconds below which this share of the calls stayed. */
  double percentile(double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "p50 %8.2f ms   p99 %8.2f ms", percentile(0.5), percentile(0.99));
  }
}
