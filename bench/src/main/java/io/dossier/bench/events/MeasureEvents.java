package io.dossier.bench.events;

import io.dossier.bench.server.Client;
import io.dossier.bench.server.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Events to many endpoints, of which one never answers and one fails each message the first time,
 * while the server is killed again and again. Every event whose upload was answered has to arrive
 * at every other endpoint.
 */
public final class MeasureEvents {
  private static final String USAGE =
      "usage: bench/run-events.sh [events] [endpoints] [kills] [uploads a second]";
  private static final long LONGEST_WAIT_SECONDS = 300;
  private static final int CLIENTS = 8;

  private final int events;
  private final int kills;
  private final double rate;
  private final List<String> names;
  private final Path data;
  private final Receivers receivers;
  private final Set<String> answered = ConcurrentHashMap.newKeySet();

  private MeasureEvents(
      int events, int endpoints, int kills, double rate, Path data, Receivers receivers) {
    this.events = events;
    this.kills = kills;
    this.rate = rate;
    this.data = data;
    this.receivers = receivers;
    this.names =
        Stream.concat(
                IntStream.range(0, endpoints - 2).mapToObj(number -> "healthy-" + number),
                Stream.of(Receivers.FLAKY))
            .toList();
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 4) {
      System.err.println(USAGE);
      System.exit(2);
    }
    int events = number(arguments, 0, 1000);
    int endpoints = number(arguments, 1, 20);
    int kills = number(arguments, 2, 10);
    int rate = number(arguments, 3, 20);
    Path folder = Files.createTempDirectory("dossier-bench");
    try (Receivers receivers = new Receivers()) {
      new MeasureEvents(events, endpoints, kills, rate, folder.resolve("data"), receivers).run();
    } finally {
      RunningServer.remove(folder);
    }
  }

  private static int number(String[] arguments, int at, int otherwise) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
  }

  private void run() throws IOException, InterruptedException {
    RunningServer server = RunningServer.start(data);
    try {
      Client client = server.client();
      for (String name : names) {
        subscribe(client, receivers.address(name));
      }
      subscribe(client, receivers.silentAddress());
      for (int round = 0; round <= kills; round++) {
        upload(server.client(), round);
        if (round < kills) {
          server.kill();
          server = RunningServer.start(data);
        }
      }
      long uploaded = System.nanoTime();
      awaitArrival();
      report((System.nanoTime() - uploaded) / 1e9, server);
    } finally {
      server.close();
    }
  }

  private static void subscribe(Client client, String address)
      throws IOException, InterruptedException {
    client.post(
        "/api/webhooks", "{\"url\":\"" + address + "\",\"events\":[\"document.uploaded\"]}");
  }

  /** The share of one round, at an even pace as far as the server keeps up with it. */
  private void upload(Client client, int round) throws InterruptedException {
    int from = events * round / (kills + 1);
    int to = events * (round + 1) / (kills + 1);
    ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);
    for (int i = from; i < to; i++) {
      byte[] file = file(i);
      clients.schedule(
          () -> answered.add(client.upload("a.pdf", file, Map.of())),
          (long) ((i - from) * 1e9 / rate),
          TimeUnit.NANOSECONDS);
    }
    clients.shutdown();
    clients.awaitTermination(1, TimeUnit.HOURS);
  }

  /** A file that no reader can open, so that reading takes next to no time. */
  private static byte[] file(int number) {
    return ("%PDF-1.7\nnothing is here, number " + number + "\n%%EOF\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void awaitArrival() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
    while (missing() > 0 && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private long missing() {
    return names.stream()
        .map(receivers::told)
        .mapToLong(told -> answered.stream().filter(document -> !told.contains(document)).count())
        .sum();
  }

  private void report(double seconds, RunningServer server) {
    double[] latencies = receivers.latencies();
    System.out.printf(
        Locale.ROOT,
        "%d events to %d endpoints, %d kills: %d missing%n"
            + "  from change to arrival at healthy ones: median %.0f ms, p95 %.0f ms, most %.0f ms%n"
            + "  the last arrived %.1f s after the last upload; %d requests answered%n"
            + "  server's processor since its last start: %.1f s%n",
        answered.size(),
        names.size() + 1,
        kills,
        missing(),
        latencies[latencies.length / 2],
        latencies[latencies.length * 95 / 100],
        latencies[latencies.length - 1],
        seconds,
        receivers.requests(),
        server.processorTime().toMillis() / 1e3);
  }
}
