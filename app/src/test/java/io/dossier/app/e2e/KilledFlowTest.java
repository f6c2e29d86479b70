package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a flow was given is fetched, read and told of, whatever happens to the server meanwhile. */
@Execution(ExecutionMode.CONCURRENT)
class KilledFlowTest {
  private static final String DONE = "/done";

  @Test
  void outlivesKillsBeforeItIsFetchedAndBeforeItIsToldOf(@TempDir Path folder) throws IOException {
    Map<String, String> environment = new HashMap<>(RunningServer.SHORT_LIVED);
    environment.put("DOSSIER_OUTBOUND_ALLOW", "127.0.0.1/32");
    environment.put("DOSSIER_OUTBOUND_HTTP", "true");
    try (CallerSide caller = new CallerSide();
        RunningServer server = RunningServer.start(folder, environment)) {
      DossierClient admin = server.client();
      OAuthCaller client =
          OAuthCaller.created(
              admin,
              Map.of(
                  "name",
                  "lender",
                  "scopes",
                  List.of("flows:read", "flows:write"),
                  "rateLimited",
                  false));
      FlowClient flows = FlowClient.of(admin, client);
      String flow = flows.begun(caller, "killed");
      caller.answers(503);
      Map<String, String> urls = new HashMap<>();
      for (String name : List.of("one", "two", "three")) {
        urls.put(
            name,
            caller.file(name + ".pdf", InventedPdf.of("A page of " + name, "and nothing else")));
      }
      assertThat(flows.link(flow, urls).status()).isEqualTo(201);
      server.kill();
      server.startAgain();

      assertThat(flows.ended(flow))
          .containsEntry("upload_status", "SUCCESS")
          .containsEntry("master_status", "SUCCESS");
      String first = caller.awaitCalls(DONE, 1).get(0).headers().get("webhook-id");
      server.kill();
      caller.answers(200);
      server.startAgain();
      RunningServer.await(
          "the callback",
          Duration.ofSeconds(60),
          () -> {
            try {
              return flows
                  .get("/v3/verification/flow/" + flow + "/callbacks")
                  .text()
                  .contains("\"delivered\"");
            } catch (IOException e) {
              return false;
            }
          });
      assertThat(caller.calls(DONE))
          .allSatisfy(call -> assertThat(call.headers()).containsEntry("webhook-id", first));
      List<?> documents = (List<?>) flows.extracts(flow).json().get("ocr_data");
      assertThat(documents).hasSize(3);
    }
  }
}
