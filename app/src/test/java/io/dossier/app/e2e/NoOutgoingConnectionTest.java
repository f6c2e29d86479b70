package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server calls nobody. Its JVM is started so that every socket it opens to go out is noted and
 * refused.
 */
class NoOutgoingConnectionTest {
  @Test
  void opensNoConnectionWhileItDoesAllItsWork(@TempDir Path folder) throws IOException {
    try (RunningServer server = RunningServer.start(folder, GuardedMain.class.getName())) {
      DossierClient client = server.client();
      byte[] pdf = InventedPdf.of("Receipt", "Total 12.00");
      String id = String.valueOf(client.upload("a.pdf", pdf, Map.of()).at("document", "id"));
      DossierClient.Reply settled = client.settled(id);
      assertThat(settled.at("document", "status"))
          .as(settled.text())
          .isIn("extracted", "requires_review");
      assertThat(client.get("/metrics").status()).isEqualTo(200);
      assertThat(client.get("/api/openapi.json").status()).isEqualTo(200);
      assertThat(client.post("/api/documents/" + id + "/erase", Map.of("reason", "test")).status())
          .isEqualTo(200);
    }
    assertThat(Files.readString(folder.resolve("server.log")))
        .contains(GuardedMain.ON_GUARD)
        .doesNotContain(GuardedMain.REFUSED);
  }

  @Test
  void guardNotesEveryKindOfSocket() throws Exception {
    for (String kind : List.of("socket", "channel", "datagram")) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  RefusingSelectorProvider.JVM_OPTION,
                  "-cp",
                  System.getProperty("java.class.path"),
                  GuardedMain.class.getName(),
                  "--try-" + kind)
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(said).as(kind).contains(GuardedMain.REFUSED);
    }
  }
}
