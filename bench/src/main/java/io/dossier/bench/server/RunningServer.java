package io.dossier.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server started by {@code ./dossier serve} in a folder of its own, without rate limits; what it
 * says goes to {@code server.log} beside its data. The tree must have been built.
 */
public final class RunningServer implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final Process process;
  private final Path data;
  private final int port;
  private final Duration startTime;

  private RunningServer(Process process, Path data, int port, Duration startTime) {
    this.process = process;
    this.data = data;
    this.port = port;
    this.startTime = startTime;
  }

  /** Starts and waits until the server says it can take work. */
  public static RunningServer start(Path data) throws IOException, InterruptedException {
    Files.createDirectories(data);
    int port = freePort();
    ProcessBuilder command = new ProcessBuilder("./dossier", "serve");
    command
        .environment()
        .putAll(
            Map.of(
                "DOSSIER_DATA", data.toString(),
                "DOSSIER_PORT", Integer.toString(port),
                "DOSSIER_RATE_READS", "0",
                "DOSSIER_RATE_WRITES", "0",
                "DOSSIER_RATE_UPLOADS", "0"));
    Path log = data.resolveSibling("server.log");
    command.redirectErrorStream(true);
    command.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    long began = System.nanoTime();
    Process process = command.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    awaitHealth(process, port, began, log);
    return new RunningServer(process, data, port, Duration.ofNanos(System.nanoTime() - began));
  }

  private static void awaitHealth(Process process, int port, long began, Path log)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).build();
    while (true) {
      try {
        if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Nobody listens yet.
      }
      if (!process.isAlive() || System.nanoTime() - began > LONGEST_START.toNanos()) {
        process.destroy();
        throw new IllegalStateException("no healthy server:\n" + Files.readString(log));
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** From the start of the process to its first healthy answer. */
  public Duration startTime() {
    return startTime;
  }

  public Client client() throws IOException {
    return new Client(address(), adminKey());
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The key that the first start wrote down. */
  public String adminKey() throws IOException {
    return Files.readString(data.resolve("admin.key")).strip();
  }

  /** Processor time of the server itself, without its readers. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  public ProcessMemory memory() {
    return new ProcessMemory(process.pid());
  }

  /** The memory of all readers that run now. */
  public Stream<ProcessMemory> readers() {
    return process.descendants().map(reader -> new ProcessMemory(reader.pid()));
  }

  /** As {@code kill -9} does it. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  /** Removes a folder that servers ran in. */
  public static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
