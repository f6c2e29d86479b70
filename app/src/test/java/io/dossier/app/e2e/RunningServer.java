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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The product as a user runs it: a process of its own over a folder, which may be killed and
 * started anew.
 */
final class RunningServer implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  private final Path folder;
  private final int port;
  private final String mainClass;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Process process;

  private RunningServer(Path folder, String mainClass) throws IOException {
    this.folder = folder;
    this.mainClass = mainClass;
    this.port = freePort();
  }

  static RunningServer start(Path folder) throws IOException {
    return start(folder, "io.dossier.app.Main");
  }

  static RunningServer start(Path folder, String mainClass) throws IOException {
    RunningServer server = new RunningServer(folder, mainClass);
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
    builder.environment().put("DOSSIER_RATE_READS", "0");
    builder.environment().put("DOSSIER_RATE_WRITES", "0");
    builder.environment().put("DOSSIER_RATE_UPLOADS", "0");
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

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  DossierClient client() {
    try {
      String key = Files.readString(data().resolve("admin.key")).strip();
      return new DossierClient(http, URI.create("http://127.0.0.1:" + port), key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
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
