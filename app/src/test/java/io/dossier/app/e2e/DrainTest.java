package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server ends that is told to. */
class DrainTest {
  @Test
  void finishesWhatIsUnderWayAndTakesNothingNew(@TempDir Path folder) throws IOException {
    try (RunningServer server = RunningServer.start(folder, RunningServer.SHORT_LIVED)) {
      DossierClient client = server.client();
      try (Socket slow = new Socket("127.0.0.1", server.port())) {
        byte[] body = new Multipart().file("slow.pdf", InventedPdf.of("slow")).bytes();
        OutputStream out = slow.getOutputStream();
        out.write(head(client, body.length));
        out.write(body, 0, body.length / 2);
        out.flush();
        RunningServer.await(
            "the slow upload under way",
            Duration.ofSeconds(10),
            () -> unfinished(folder.resolve("data/sealed")));
        server.terminate();
        RunningServer.await(
            "health says so", Duration.ofSeconds(10), () -> status(client, "/health") == 503);
        client.upload("late.pdf", InventedPdf.of("late"), Map.of()).problem(503, "draining");
        out.write(body, body.length / 2, body.length - body.length / 2);
        out.flush();
        String answer =
            new String(slow.getInputStream().readNBytes(100), StandardCharsets.US_ASCII);
        assertThat(answer).startsWith("HTTP/1.1 201 ");
      }
      assertThat(server.ended(Duration.ofSeconds(25))).isLessThan(Duration.ofSeconds(25));
      server.startAgain();
      assertThat(server.client().get("/api/documents").text())
          .contains("slow.pdf")
          .doesNotContain("late.pdf");
    }
  }

  private static byte[] head(DossierClient client, int length) {
    return ("POST /api/documents/upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + client.key()
            + "\r\nContent-Type: "
            + Multipart.TYPE
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean unfinished(Path sealed) {
    String[] files = sealed.resolve("unfinished").toFile().list();
    return files != null && files.length > 0;
  }

  private static int status(DossierClient client, String path) {
    try {
      return client.get(path).status();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
