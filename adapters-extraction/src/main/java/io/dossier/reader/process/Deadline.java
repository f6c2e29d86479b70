package io.dossier.reader.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Kills a process when a page or the document takes too long. */
final class Deadline implements AutoCloseable {
  private static final ScheduledExecutorService WATCH =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "reader-deadlines");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final ReaderLimits limits;
  private final ScheduledFuture<?> document;
  private ScheduledFuture<?> page;
  private volatile Optional<Refusal> overrun = Optional.empty();

  Deadline(Process process, ReaderLimits limits) {
    this.process = process;
    this.limits = limits;
    this.document = after(limits.documentTime(), "document");
    this.page = after(limits.pageTime(), "page");
  }

  /** The next page has its time anew. */
  void pageDone() {
    page.cancel(false);
    page = after(limits.pageTime(), "page");
  }

  Optional<Refusal> overrun() {
    return overrun;
  }

  private ScheduledFuture<?> after(Duration time, String what) {
    return WATCH.schedule(
        () -> {
          overrun =
              Optional.of(
                  new Refusal(
                      what + "_time_limit",
                      "reading a " + what + " took longer than " + time.toSeconds() + " s"));
          process.destroyForcibly();
        },
        time.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    page.cancel(false);
    document.cancel(false);
  }
}
