package io.dossier.bench.uploads;

import io.dossier.bench.server.Client;
import io.dossier.bench.server.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Uploads against a new server: 20 MB one by one from the first request on, 200 KB by 8 clients,
 * and 16 of 20 MiB at once.
 */
public final class UploadBench {
  private static final int LARGE = 20_000_000;
  private static final int LARGE_FILES = 40;
  private static final int LARGEST = 20 << 20;
  private static final int AT_ONCE = 16;
  private static final int SMALL = 200_000;
  private static final int CLIENTS = 8;
  private static final int SMALL_EACH = 150;

  private final RunningServer server;
  private final Client client;

  private UploadBench(RunningServer server) throws IOException {
    this.server = server;
    this.client = server.client();
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 0) {
      System.err.println("usage: bench/run-uploads.sh; the environment goes on to ./dossier serve");
      System.exit(2);
    }
    Path folder = Files.createTempDirectory("dossier-bench");
    try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
      UploadBench bench = new UploadBench(server);
      bench.oneByOne();
      bench.memory();
      bench.small();
      bench.memory();
      bench.atOnce();
      bench.memory();
    } finally {
      RunningServer.remove(folder);
    }
  }

  private void oneByOne() throws Exception {
    RandomFiles files = new RandomFiles(LARGE);
    double[] seconds = new double[LARGE_FILES];
    double[] processor = new double[LARGE_FILES];
    for (int i = 0; i < LARGE_FILES; i++) {
      byte[] file = files.next();
      Duration before = server.processorTime();
      seconds[i] = timed(file);
      processor[i] = server.processorTime().minus(before).toNanos() / 1e9;
    }
    double sha256 = sha256(files.next());
    int half = LARGE_FILES / 2;
    System.out.printf(
        "20 MB one by one, %d files; SHA-256 of one here %.0f ms%n", LARGE_FILES, sha256 * 1e3);
    line("  first file", seconds[0], processor[0], sha256);
    line("  files 2 to " + half, mean(seconds, 1, half), mean(processor, 1, half), sha256);
    line(
        "  last " + half,
        mean(seconds, half, LARGE_FILES),
        mean(processor, half, LARGE_FILES),
        sha256);
  }

  private static void line(String title, double seconds, double processor, double sha256) {
    System.out.printf(
        Locale.ROOT,
        "%-16s %6.0f ms an upload, %4.0f MB/s, %.2f of SHA-256's speed; server's processor %.0f ms%n",
        title,
        seconds * 1e3,
        LARGE / seconds / 1e6,
        sha256 / seconds,
        processor * 1e3);
  }

  private double timed(byte[] file) throws IOException, InterruptedException {
    long start = System.nanoTime();
    client.upload("noise.jpg", file, Map.of());
    return (System.nanoTime() - start) / 1e9;
  }

  private void small() throws Exception {
    RandomFiles files = new RandomFiles(SMALL);
    all(CLIENTS, () -> many(files, SMALL_EACH / 3));
    long start = System.nanoTime();
    double[] seconds =
        all(CLIENTS, () -> many(files, SMALL_EACH)).stream()
            .flatMapToDouble(Arrays::stream)
            .sorted()
            .toArray();
    double took = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "200 KB by %d clients: %.0f uploads/s, p50 %.0f ms, p99 %.0f ms%n",
        CLIENTS,
        seconds.length / took,
        seconds[seconds.length / 2] * 1e3,
        seconds[seconds.length * 99 / 100] * 1e3);
  }

  private double[] many(RandomFiles files, int count) throws IOException, InterruptedException {
    double[] seconds = new double[count];
    for (int i = 0; i < count; i++) {
      seconds[i] = timed(files.next());
    }
    return seconds;
  }

  private void atOnce() throws Exception {
    RandomFiles files = new RandomFiles(LARGEST);
    long start = System.nanoTime();
    all(AT_ONCE, () -> timed(files.next()));
    System.out.printf(
        Locale.ROOT,
        "%d of 20 MiB at once: %.1f s for all%n",
        AT_ONCE,
        (System.nanoTime() - start) / 1e9);
  }

  private void memory() {
    System.out.printf("  server's peak resident memory so far: %d MiB%n", server.memory().peak());
  }

  private static <T> List<T> all(int threads, Callable<T> work)
      throws InterruptedException, ExecutionException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      List<Callable<T>> works = Collections.nCopies(threads, work);
      for (Future<T> future : executor.invokeAll(works)) {
        results.add(future.get());
      }
      return results;
    } finally {
      executor.shutdown();
    }
  }

  /** Seconds for the file, once the code is compiled: the best of many. */
  private static double sha256(byte[] file) throws NoSuchAlgorithmException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 30; i++) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long start = System.nanoTime();
      for (int at = 0; at < file.length; at += 65_536) {
        digest.update(file, at, Math.min(65_536, file.length - at));
      }
      digest.digest();
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  private static double mean(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).average().orElse(0);
  }
}
