package io.dossier.http.outbound;

import io.dossier.core.outbound.Unreached.Reason;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks names up by a deadline: a resolver cannot be interrupted, so it has threads of its own. */
final class TimedLookup implements AutoCloseable {
  /** At most so many names are waited for; a slow resolver is not asked more. */
  private static final int MOST_AT_ONCE = 64;

  private final NameLookup lookup;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          MOST_AT_ONCE,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          DaemonThreads.named("outbound-names"));

  TimedLookup(NameLookup lookup) {
    this.lookup = lookup;
  }

  /** At least one. */
  List<InetAddress> addresses(String name, Deadline deadline) throws NotReachedException {
    try {
      Future<List<InetAddress>> found = threads.submit(() -> lookup.addresses(name));
      return found.get(deadline.leftMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof UnknownHostException) {
        throw new NotReachedException(Reason.NAME_UNKNOWN, "there is no host " + name);
      }
      throw new IllegalStateException("looking a name up failed", failed.getCause());
    } catch (TimeoutException | RejectedExecutionException late) {
      throw new NotReachedException(
          Reason.TIMED_OUT, "the name " + name + " was not resolved in time");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotReachedException(Reason.TIMED_OUT, "the server is stopping");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
