package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The password of a locked PDF, from its absence to its use. */
class PasswordTest {
  private static final String PASSWORD = "nebelkraehe-2718";
  private static final DossierClient CLIENT = SharedServer.newOrganization("passwords");

  @Test
  void lockedFileIsReadOnceTheRightPasswordCame() throws IOException {
    byte[] locked = InventedPdf.locked(PASSWORD, "Behind a lock");
    String id = CLIENT.uploaded(locked, Map.of("type", "receipt"));
    DossierClient.Reply waiting = CLIENT.settled(id);
    assertThat(waiting.at("document", "status")).isEqualTo("password_required");
    assertThat(waiting.at("document", "errorCode")).isEqualTo("password_required");
    assertThat((String) waiting.at("document", "errorMessage")).isNotBlank();
    for (int i = 0; i < 8; i++) {
      reextract(id, "wrong-" + i);
      assertThat((String) CLIENT.settled(id).at("document", "errorMessage"))
          .as("each password is tried, however soon it comes after the last")
          .isEqualTo("the password does not open this PDF");
    }
    reextract(id, PASSWORD);
    assertThat(CLIENT.settled(id).at("document", "status")).isIn("extracted", "requires_review");
    assertThat(CLIENT.get("/api/documents/" + id + "/extractions?rawText=true").text())
        .contains("Behind a lock");
    assertThat(CLIENT.get("/api/documents/" + id + "/pages/0.png").status()).isEqualTo(409);
    DossierClient.Reply page =
        CLIENT.send(
            CLIENT
                .request("/api/documents/" + id + "/pages/0.png?dpi=40")
                .header("X-Pdf-Password", PASSWORD)
                .GET());
    assertThat(page.status()).isEqualTo(200);
  }

  @Test
  void passwordIsInNoAnswerNorInTheLog() throws IOException {
    byte[] locked = InventedPdf.locked(PASSWORD, "Behind another lock");
    String id = CLIENT.uploaded(locked, Map.of("pdfPassword", PASSWORD));
    assertThat(CLIENT.settled(id).at("document", "status")).isIn("extracted", "requires_review");
    reextract(id, "x".repeat(257)).problem(400, "invalid").refuses("pdfPassword");
    DossierClient.Reply broken =
        CLIENT.send(
            CLIENT
                .request("/api/documents/" + id + "/reextract")
                .header("Content-Type", "application/json")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"pdfPassword\":\"" + PASSWORD + "\",")));
    assertThat(broken.problem(400, "bad_request").text()).doesNotContain(PASSWORD);
    assertThat(CLIENT.get("/api/audit?limit=200").text()).doesNotContain(PASSWORD);
    assertThat(Files.readString(SharedServer.get().log())).doesNotContain(PASSWORD);
  }

  private static DossierClient.Reply reextract(String id, String password) throws IOException {
    return CLIENT.post("/api/documents/" + id + "/reextract", Map.of("pdfPassword", password));
  }
}
