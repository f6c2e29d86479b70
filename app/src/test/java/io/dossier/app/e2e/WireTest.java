package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every path: errors as problems, methods, types, origins. */
class WireTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("wire");

  @Test
  void whatIsNotThereIsAProblem() throws IOException {
    for (String path : List.of("/", "/nope", "/api/nope", "/api/documents/x/y/z")) {
      CLIENT.get(path).problem(404, "not_found");
      CLIENT.send(CLIENT.anonymous(path).GET()).problem(404, "not_found");
    }
    DossierClient.Reply method =
        CLIENT.send(CLIENT.request("/api/documents").PUT(HttpRequest.BodyPublishers.ofString("x")));
    assertThat(method.problem(405, "method_not_allowed").header("allow")).contains("GET");
    CLIENT
        .send(CLIENT.request("/api/documents").header("Accept", "application/xml").GET())
        .problem(406, "not_acceptable");
    CLIENT
        .send(
            CLIENT
                .request("/api/keys")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x")))
        .problem(415, "unsupported_media_type");
  }

  @Test
  void brokenJsonIsToldWithoutWhatItHeld() throws IOException {
    DossierClient.Reply reply =
        CLIENT.send(
            CLIENT
                .request("/api/keys")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\": hush}")));
    assertThat(reply.problem(400, "bad_request").refuses("body").text()).doesNotContain("hush");
  }

  @Test
  void otherBodiesThanUploadsAreSmall() throws IOException {
    DossierClient.Reply reply = CLIENT.post("/api/keys", Map.of("name", "x".repeat(2_000_000)));
    assertThat(reply.problem(413, "request_entity_too_large").status()).isEqualTo(413);
  }

  @Test
  void headAnswersWithoutABody() throws IOException {
    DossierClient.Reply head =
        CLIENT.send(
            CLIENT.request("/api/documents").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.bytes()).isEmpty();
  }

  @Test
  void noOtherOriginMayReadAnAnswer() throws IOException {
    DossierClient.Reply reply =
        CLIENT.send(
            CLIENT.request("/api/documents").header("Origin", "http://elsewhere.example").GET());
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("access-control-allow-origin")).isEmpty();
  }

  @Test
  void everyReplyHasAnIdThatTheAuditKnows() throws IOException {
    DossierClient.Reply reply = CLIENT.patch("/api/organization", Map.of("reviewThreshold", 71));
    assertThat(reply.header("x-request-id")).isNotBlank();
    assertThat(CLIENT.get("/api/audit").text()).contains(reply.header("x-request-id"));
    assertThat(CLIENT.get("/api/nope").header("x-request-id")).isNotBlank();
  }

  @Test
  void healthAndMetricsNeedNoKeyAndTellNothingOfDocuments() throws IOException {
    DossierClient.Reply health = CLIENT.send(CLIENT.anonymous("/health").GET());
    assertThat(health.status()).isEqualTo(200);
    assertThat(health.json()).containsEntry("status", "UP");
    DossierClient.Reply metrics = CLIENT.send(CLIENT.anonymous("/metrics").GET());
    assertThat(metrics.status()).isEqualTo(200);
    assertThat(metrics.text())
        .contains("http_server_requests_seconds_count")
        .doesNotContain("doc_0");
  }
}
