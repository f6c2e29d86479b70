package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Kills the server while events are under way: each arrives none the less. */
@Execution(ExecutionMode.CONCURRENT)
class KilledEventsTest {
  private static final int ROUNDS = 3;
  private static final int UPLOADS_A_ROUND = 8;

  @Test
  void everyEventOfAnAnsweredUploadArrives(@TempDir Path folder) throws Exception {
    Map<String, String> environment = new HashMap<>(RunningServer.SHORT_LIVED);
    environment.put("DOSSIER_OUTBOUND_ALLOW", "127.0.0.1");
    environment.put("DOSSIER_OUTBOUND_HTTP", "true");
    Set<String> answered = ConcurrentHashMap.newKeySet();
    Set<String> told = ConcurrentHashMap.newKeySet();
    try (Receiver receiver = new Receiver();
        RunningServer server = RunningServer.start(folder, environment)) {
      // Every message fails the first time, so that much is under way at each kill.
      Set<String> seen = ConcurrentHashMap.newKeySet();
      receiver.answer(
          message -> {
            if (seen.add(message.id())) {
              return 500;
            }
            told.add(String.valueOf(message.data("documentId")));
            return 204;
          });
      server
          .client()
          .post(
              "/api/webhooks",
              Map.of("url", receiver.address(), "events", List.of("document.uploaded")));
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < UPLOADS_A_ROUND; i++) {
          byte[] file = InventedPdf.of("Number " + i + " of round " + round);
          answered.add(server.client().uploaded(file, Map.of("type", "generic_ocr")));
        }
        server.kill();
        server.startAgain();
      }
      RunningServer.await(
          "all that was answered", Duration.ofSeconds(60), () -> told.containsAll(answered));
      assertThat(answered).hasSize(ROUNDS * UPLOADS_A_ROUND);
    }
  }
}
