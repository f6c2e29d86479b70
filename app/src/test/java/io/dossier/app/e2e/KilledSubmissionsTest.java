package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Kills the server between an upload's answer and its result: every result comes none the less. */
@Execution(ExecutionMode.CONCURRENT)
class KilledSubmissionsTest {
  private static final int ROUNDS = 3;
  private static final int UPLOADS_A_ROUND = 3;

  @Test
  void everyAnsweredUploadIsAnalysed(@TempDir Path folder) throws Exception {
    List<String> answered = new ArrayList<>();
    try (RunningServer server = RunningServer.start(folder, RunningServer.SHORT_LIVED)) {
      DossierClient client =
          server
              .client()
              .with(SharedServer.key(server.client(), "submissions.read", "submissions.write"));
      Submitter submitter = new Submitter(client);
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < UPLOADS_A_ROUND; i++) {
          answered.add(submitted(submitter, "Case " + round + " of number " + i));
        }
        Submitter.Created unanswered = submitter.created(Map.of());
        server.kill();
        server.startAgain();
        assertThat(submitter.put(unanswered, InventedPdf.of("After the kill " + round)).status())
            .isEqualTo(200);
      }
      for (String id : answered) {
        assertThat(submitter.result(id, "fraud").json()).as(id).containsEntry("status", "SUCCESS");
      }
    }
  }

  private static String submitted(Submitter submitter, String text) throws IOException {
    return submitter.submitted(Map.of(), InventedPdf.of(text, "Nothing else stands here."));
  }
}
