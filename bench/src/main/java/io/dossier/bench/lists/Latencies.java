package io.dossier.bench.lists;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Durations of one call, made again and again by one thread: by the clock, and of the thread's own
 * time on the processor, which other work on the machine does not lengthen.
 */
final class Latencies {
  private static final int WARM_UP = 300;
  private static final int MEASURED = 500;

  private final long[] clock;
  private final long[] processor;

  private Latencies(long[] clock, long[] processor) {
    this.clock = clock;
    this.processor = processor;
    Arrays.sort(clock);
    Arrays.sort(processor);
  }

  static Latencies of(Runnable call) {
    for (int i = 0; i < WARM_UP; i++) {
      call.run();
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] clock = new long[MEASURED];
    long[] processor = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long start = System.nanoTime();
      long busy = threads.getCurrentThreadCpuTime();
      call.run();
      processor[i] = threads.getCurrentThreadCpuTime() - busy;
      clock[i] = System.nanoTime() - start;
    }
    return new Latencies(clock, processor);
  }

  /** Milliseconds below which this share stayed. */
  private static double percentile(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "clock p50 %8.2f p99 %8.2f ms   processor p50 %8.2f p99 %8.2f ms",
        percentile(clock, 0.5),
        percentile(clock, 0.99),
        percentile(processor, 0.5),
        percentile(processor, 0.99));
  }
}
