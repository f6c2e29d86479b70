package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The product as a user runs it: a process of its own over a folder, which may be killed and
 * started anew.
 */
final class RunningServer implements AutoCloseable {
  /** For servers that are started to be killed: compiling well takes longer than they live. */
  static final Map<String, String> SHORT_LIVED =
      Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");

  private static final String MAIN = "io.dossier.app.Main";
  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  /**
   * None that the system gives to connections, and none twice: while a server is down, another may
   * not answer in its place.
   */
  private static final Set<Integer> GIVEN_PORTS = ConcurrentHashMap.newKeySet();

  private static final int FIRST_PORT = 15_000;
  private static final int LAST_PORT = 32_000;

  private final Path folder;
  private final int port;
  private final String mainClass;
  private final Map<String, String> environment;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Process process;

  private RunningServer(Path folder, String mainClass, Map<String, String> environment)
      throws IOException {
    this.folder = folder;
    this.mainClass = mainClass;
    this.environment = environment;
    this.port = freePort();
  }

  static RunningServer start(Path folder) throws IOException {
    return start(folder, MAIN, Map.of());
  }

  static RunningServer start(Path folder, String mainClass) throws IOException {
    return start(folder, mainClass, Map.of());
  }

  static RunningServer start(Path folder, Map<String, String> environment) throws IOException {
    return start(folder, MAIN, environment);
  }

  private static RunningServer start(Path folder, String mainClass, Map<String, String> environment)
      throws IOException {
    RunningServer server = new RunningServer(folder, mainClass, environment);
    server.startAgain();
    return server;
  }

  void startAgain() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx224m",
            "-XX:+UseSerialGC",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-HeapDumpOnOutOfMemoryError",
            RefusingSelectorProvider.JVM_OPTION,
            "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
            "-cp",
            System.getProperty("java.class.path"),
            mainClass,
            "serve"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DOSSIER_DATA", data().toString());
    builder.environment().put("DOSSIER_PORT", Integer.toString(port));
    builder.environment().put("DOSSIER_READERS", "1");
    builder.environment().put("DOSSIER_WARM_UP", "false");
    builder.environment().put("DOSSIER_RATE_READS", "0");
    builder.environment().put("DOSSIER_RATE_WRITES", "0");
    builder.environment().put("DOSSIER_RATE_UPLOADS", "0");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    process = builder.start();
    await("healthy: " + log(), LONGEST_START, this::healthy);
  }

  /** As {@code kill -9} does it: nothing gets a chance to tidy up. */
  void kill() {
    process.destroyForcibly();
    waitForEnd();
  }

  /** As an init system ends it; returns at once. */
  void terminate() {
    process.destroy();
  }

  /** Most memory the process ever had, in KiB, as Linux counts it. */
  long peakKilobytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }

  Duration ended(Duration longest) {
    long start = System.nanoTime();
    await("the server's end", longest, () -> !process.isAlive());
    return Duration.ofNanos(System.nanoTime() - start);
  }

  int port() {
    return port;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  DossierClient client() {
    try {
      return client(Files.readString(data().resolve("admin.key")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DossierClient client(String key) {
    return new DossierClient(http, URI.create("http://127.0.0.1:" + port), key);
  }

  private boolean healthy() {
    assertThat(process.isAlive()).as("server is alive; see " + log()).isTrue();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for a condition, looking often. */
  static void await(String what, Duration longest, java.util.function.BooleanSupplier condition) {
    long end = System.nanoTime() + longest.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited " + longest + " for " + what).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
      if (GIVEN_PORTS.add(port) && isFree(port)) {
        return port;
      }
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private void waitForEnd() {
    try {
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    waitForEnd();
  }
}
