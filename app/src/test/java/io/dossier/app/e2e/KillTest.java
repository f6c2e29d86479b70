package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Kills the server at any moment under a load of uploads: what was answered is there, and is read.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
  private static final int ROUNDS = 20;
  private static final int CLIENTS = 3;
  private static final int UPLOADS_A_ROUND = 12;

  private final Set<String> answered = ConcurrentHashMap.newKeySet();
  private final AtomicInteger number = new AtomicInteger();

  @Test
  void losesNoAnsweredUploadAndLeavesNothingHalf(@TempDir Path folder) throws Exception {
    try (RunningServer server = RunningServer.start(folder, RunningServer.SHORT_LIVED)) {
      for (int round = 0; round < ROUNDS; round++) {
        killUnderLoad(server, round);
        server.startAgain();
      }
      DossierClient client = server.client();
      assertThat(answered).hasSizeGreaterThan(ROUNDS * UPLOADS_A_ROUND / 2);
      for (String id : answered) {
        assertThat(client.settled(id).at("document", "status"))
            .as(id)
            .isIn("extracted", "requires_review");
      }
      everyDocumentIsWhole(client);
      RunningServer.await(
          "sealed files without documents swept",
          Duration.ofSeconds(30),
          () -> sealedFiles(server.data()) == documents(client));
    }
  }

  private void killUnderLoad(RunningServer server, int round) throws InterruptedException {
    DossierClient client = server.client();
    AtomicBoolean killed = new AtomicBoolean();
    AtomicInteger done = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int i = 0; i < CLIENTS; i++) {
      clients.execute(
          () -> {
            while (!killed.get()) {
              upload(client);
              done.incrementAndGet();
            }
          });
    }
    int after = 1 + (round * 7) % UPLOADS_A_ROUND;
    RunningServer.await(
        "uploads of round " + round,
        Duration.ofSeconds(60),
        () -> done.get() >= UPLOADS_A_ROUND / 2 + after);
    server.kill();
    killed.set(true);
    clients.shutdown();
    assertThat(clients.awaitTermination(70, TimeUnit.SECONDS)).isTrue();
  }

  private void upload(DossierClient client) {
    int n = number.incrementAndGet();
    try {
      DossierClient.Reply reply =
          client.upload(
              "kill-" + n + ".pdf",
              InventedPdf.of("Delivery memo number " + n, "Nothing else stands here."),
              Map.of("externalRef", "kill-" + n, "type", "generic_ocr"));
      if (reply.status() == 201) {
        answered.add(String.valueOf(reply.at("document", "id")));
      }
    } catch (IOException e) {
      // The server was killed before it answered: this upload was promised nothing.
    }
  }

  /** Every document that is listed can be downloaded as it was sent, answered or not. */
  private static void everyDocumentIsWhole(DossierClient client) throws IOException {
    for (String id : ids(client)) {
      client.settled(id);
      DossierClient.Reply link = client.get("/api/documents/" + id + "/download");
      DossierClient.Reply file = client.get(String.valueOf(link.at("url")));
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.text()).startsWith("%PDF-").contains("%%EOF");
    }
  }

  private static List<String> ids(DossierClient client) throws IOException {
    List<String> ids = new ArrayList<>();
    int offset = 0;
    while (true) {
      Map<String, Object> page = client.get("/api/documents?limit=200&offset=" + offset).json();
      List<?> documents = (List<?>) page.get("data");
      documents.forEach(d -> ids.add(String.valueOf(((Map<?, ?>) d).get("id"))));
      if (documents.isEmpty()) {
        return ids;
      }
      offset += documents.size();
    }
  }

  private static long documents(DossierClient client) {
    try {
      return ids(client).size();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long sealedFiles(Path data) {
    try (Stream<Path> files = Files.walk(data.resolve("sealed"))) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
