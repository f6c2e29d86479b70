package io.dossier.bench.starts;

import io.dossier.bench.server.Client;
import io.dossier.bench.server.Progress;
import io.dossier.bench.server.RunningServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * From the start of the process to its first healthy answer: on empty folders, and on a used one.
 */
public final class StartBench {
  private static final int STARTS = 5;
  private static final int DOCUMENTS = 100;

  private StartBench() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 0) {
      System.err.println("usage: bench/run-starts.sh");
      System.exit(2);
    }
    Path folder = Files.createTempDirectory("dossier-bench");
    try {
      Start[] empty = new Start[STARTS];
      for (int i = 0; i < STARTS; i++) {
        empty[i] = start(folder.resolve("empty" + i));
      }
      print("empty folder", empty);
      Path used = folder.resolve("used");
      fill(used);
      Start[] again = new Start[STARTS];
      for (int i = 0; i < STARTS; i++) {
        again[i] = start(used);
      }
      print("used folder, " + DOCUMENTS + " documents", again);
    } finally {
      RunningServer.remove(folder);
    }
  }

  private static Start start(Path data) throws Exception {
    try (RunningServer server = RunningServer.start(data)) {
      return new Start(server.startTime(), server.processorTime());
    }
  }

  /**
   * @param processor time of the server alone, which tells more than the clock on a busy machine
   */
  private record Start(Duration clock, Duration processor) {}

  private static void fill(Path data) throws Exception {
    byte[] page = Files.readAllBytes(Path.of("samples/invoice.pdf"));
    try (RunningServer server = RunningServer.start(data)) {
      Client client = server.client();
      Progress progress = new Progress(client);
      for (int i = 0; i < DOCUMENTS; i++) {
        byte[] file = Arrays.copyOf(page, page.length + 4);
        file[page.length] = '%';
        file[page.length + 1] = (byte) ('a' + i / 26 / 26);
        file[page.length + 2] = (byte) ('a' + i / 26 % 26);
        file[page.length + 3] = (byte) ('a' + i % 26);
        progress.add(client.upload("invoice.pdf", file, Map.of()));
      }
      progress.awaitAll(() -> {});
    }
  }

  private static void print(String title, Start[] starts) {
    double[] clock = sorted(starts, Start::clock);
    System.out.printf(
        Locale.ROOT,
        "%-28s best %.1f s, median %.1f s, worst %.1f s; processor time, median %.1f s%n",
        title,
        clock[0],
        clock[STARTS / 2],
        clock[STARTS - 1],
        sorted(starts, Start::processor)[STARTS / 2]);
  }

  private static double[] sorted(Start[] starts, Function<Start, Duration> time) {
    return Arrays.stream(starts)
        .mapToDouble(start -> time.apply(start).toMillis() / 1e3)
        .sorted()
        .toArray();
  }
}
