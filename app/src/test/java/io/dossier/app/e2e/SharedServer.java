package io.dossier.app.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * One server for all tests of the API, started at the first asking and ended with the tests' JVM.
 * Each test class has an organization of its own in it.
 */
final class SharedServer {
  static final int READS = 600;
  static final int WRITES = 120;
  static final int UPLOADS = 60;

  private static final List<String> SCOPES =
      List.of("documents:read", "documents:write", "templates:write", "api:manage");

  private static final List<DossierClient> ORGANIZATIONS = new CopyOnWriteArrayList<>();

  private SharedServer() {}

  static RunningServer get() {
    return Holder.SERVER;
  }

  /** A client of a new organization, by a key without limits. */
  static DossierClient newOrganization(String name) {
    try {
      DossierClient admin = get().client();
      DossierClient.Reply opened = admin.post("/api/organizations", Map.of("name", name));
      DossierClient first = admin.with(String.valueOf(opened.at("firstKey", "key")));
      DossierClient client = first.with(key(first, SCOPES.toArray(String[]::new)));
      ORGANIZATIONS.add(client);
      return client;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client of each organization that was made. */
  static List<DossierClient> organizations() {
    return List.copyOf(ORGANIZATIONS);
  }

  /** A new key of the client's organization. */
  static String key(DossierClient client, String... scopes) throws IOException {
    return String.valueOf(
        client
            .post(
                "/api/keys",
                Map.of("name", "test", "scopes", Arrays.asList(scopes), "rateLimited", false))
            .at("key"));
  }

  private static final class Holder {
    private static final RunningServer SERVER = started();

    private static RunningServer started() {
      try {
        Path folder = Files.createTempDirectory("dossier-shared");
        RunningServer server =
            RunningServer.start(
                folder,
                Map.of(
                    "DOSSIER_RATE_READS", "" + READS,
                    "DOSSIER_RATE_WRITES", "" + WRITES,
                    "DOSSIER_RATE_UPLOADS", "" + UPLOADS,
                    "DOSSIER_READERS", "2",
                    "DOSSIER_WARM_UP", "true",
                    "DOSSIER_OUTBOUND_ALLOW", "127.0.0.1/32",
                    "DOSSIER_OUTBOUND_HTTP", "true",
                    "JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void end(RunningServer server, Path folder) {
      server.kill();
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
