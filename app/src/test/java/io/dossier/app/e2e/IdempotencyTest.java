package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Repeated POSTs with an {@code Idempotency-Key}. */
class IdempotencyTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("repeats");

  @Test
  void sameRequestGetsTheFirstAnswerAgain() throws IOException {
    Map<String, Object> body = Map.of("name", "once", "scopes", List.of("documents:read"));
    DossierClient.Reply first = CLIENT.postOnce("k-1", "/api/keys", body);
    DossierClient.Reply again = CLIENT.postOnce("k-1", "/api/keys", body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("content-type")).isEqualTo(first.header("content-type"));
    assertThat(again.header("idempotent-replayed")).isEqualTo("true");
  }

  @Test
  void otherBodyOrPathIsRefused() throws IOException {
    Map<String, Object> body = Map.of("name", "one", "scopes", List.of("documents:read"));
    CLIENT.postOnce("k-2", "/api/keys", body);
    CLIENT
        .postOnce("k-2", "/api/keys", Map.of("name", "two", "scopes", List.of("documents:read")))
        .problem(422, "idempotency_mismatch");
    CLIENT
        .postOnce("k-2", "/api/documents/check", Map.of("sha256", "0".repeat(64)))
        .problem(422, "idempotency_mismatch");
    CLIENT.postOnce("x".repeat(256), "/api/keys", body).refuses("Idempotency-Key");
  }

  @Test
  void holdsForEveryPost() throws IOException {
    byte[] pdf = InventedPdf.of("every post");
    DossierClient.Reply first = upload("u-1", pdf, "a.pdf");
    String path = "/api/documents/" + first.at("document", "id");
    assertThat(upload("u-1", pdf, "a.pdf").text()).isEqualTo(first.text());
    upload("u-1", InventedPdf.of("another file"), "a.pdf").problem(422, "idempotency_mismatch");
    upload("u-1", pdf, "b.pdf").problem(422, "idempotency_mismatch");
    CLIENT.settled(path.substring(path.lastIndexOf('/') + 1));
    repeated("c-1", "/api/documents/check", Map.of("sha256", Shapes.sha256(pdf)));
    repeated("h-1", path + "/hold", Map.of());
    CLIENT.delete(path + "/hold");
    repeated("a-1", path + "/approve", Map.of());
    repeated("r-1", path + "/reextract", Map.of());
    CLIENT.settled(path.substring(path.lastIndexOf('/') + 1));
    repeated("e-1", path + "/erase", Map.of("reason", "repeat"));
  }

  @Test
  void failedRequestMayBeTriedAgain() throws IOException {
    CLIENT.postOnce("f-1", "/api/keys", Map.of("name", "late")).problem(400, "invalid");
    Map<String, Object> mended = Map.of("name", "late", "scopes", List.of("documents:read"));
    assertThat(CLIENT.postOnce("f-1", "/api/keys", mended).status()).isEqualTo(201);
  }

  private static void repeated(String key, String path, Map<String, Object> body)
      throws IOException {
    DossierClient.Reply first = CLIENT.postOnce(key, path, body);
    assertThat(first.status()).as(path + first.text()).isBetween(200, 299);
    DossierClient.Reply again = CLIENT.postOnce(key, path, body);
    assertThat(again.text()).as(path).isEqualTo(first.text());
    assertThat(again.status()).isEqualTo(first.status());
  }

  private static DossierClient.Reply upload(String key, byte[] pdf, String name)
      throws IOException {
    return CLIENT.send(
        CLIENT
            .request("/api/documents/upload")
            .header("Content-Type", Multipart.TYPE)
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofByteArray(new Multipart().file(name, pdf).bytes())));
  }
}
