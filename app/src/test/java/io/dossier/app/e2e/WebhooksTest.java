package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.dossier.app.e2e.Receiver.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks as a user has them: made, told, verified, rotated, replayed. */
class WebhooksTest {
  private DossierClient owner;
  private DossierClient client;
  private Receiver receiver;

  @BeforeEach
  void open() throws IOException {
    owner = SharedServer.newOrganization("Webhooks");
    client = owner.with(SharedServer.key(owner, "webhooks:manage"));
    receiver = new Receiver();
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  private DossierClient.Reply made(Map<String, Object> more, String... events) throws IOException {
    Map<String, Object> request = new java.util.HashMap<>(more);
    request.put("url", receiver.address());
    request.put("events", List.of(events));
    DossierClient.Reply reply = client.post("/api/webhooks", request);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply;
  }

  private static void verify(Object secret, Message message) throws Exception {
    new Webhook(String.valueOf(secret)).verify(message.body(), message.headers());
  }

  private long total(String id, String state) {
    try {
      return ((Number)
              client.get("/api/webhooks/" + id + "/deliveries?state=" + state).json().get("total"))
          .longValue();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitTotal(String id, String state, long count) {
    RunningServer.await(
        count + " " + state, Duration.ofSeconds(30), () -> total(id, state) == count);
  }

  @Test
  void aDocumentIsToldOfFromItsUploadToItsErasure() throws Exception {
    DossierClient.Reply made = made(Map.of("includeFields", true), "document.*");
    Object secret = made.at("secret");
    assertThat(String.valueOf(secret)).startsWith("whsec_");
    String document =
        owner.uploaded(
            InventedPdf.of("RECEIPT", "Corner shop", "Total 12.50"),
            Map.of("externalRef", "case 7"));
    Message uploaded = receiver.first("document.uploaded");
    assertThat(uploaded.data("documentId")).isEqualTo(document);
    assertThat(uploaded.data("filename")).isEqualTo("a.pdf");
    assertThat(uploaded.data("externalRef")).isEqualTo("case 7");
    assertThat(uploaded.data("sha256"))
        .isEqualTo(owner.get("/api/documents/" + document).at("document", "sha256"));
    verify(secret, uploaded);
    assertThat(receiver.first("document.classified").data("type")).isNotNull();
    owner.settled(document);
    owner.post("/api/documents/" + document + "/erase", Map.of("reason", "was asked for"));
    Message erased = receiver.first("document.erased");
    assertThat(String.valueOf(erased.data("erasureId"))).startsWith("ers_");
    for (Message message : receiver.messages()) {
      verify(secret, message);
    }
    receiver.answer(message -> 200);
    int before = receiver.messages().size();
    client.post(
        "/api/webhooks/" + made.at("id") + "/replay",
        Map.of("from", "2020-01-01", "to", "2100-01-01", "event", "document.uploaded"));
    receiver.awaitMessages(before + 1);
    Message again = receiver.messages().get(before);
    assertThat(again.id()).isEqualTo(uploaded.id());
    assertThat(again.data("documentId")).isEqualTo(document);
    assertThat(again.data("filename")).isNull();
    assertThat(again.data("sha256")).isNull();
  }

  @Test
  void aSubmissionIsToldOfInItsOwnEnvelope() throws Exception {
    Object secret = made(Map.of(), "documents.*").at("secret");
    Submitter submitter =
        new Submitter(owner.with(SharedServer.key(owner, "submissions.read", "submissions.write")));
    String id =
        submitter.submitted(
            Map.of("query_id", "case 8", "enable_decision", true),
            InventedPdf.of("A submission is told of"));
    Message fraud = receiver.first("documents.analysis.fraud.finished");
    verify(secret, fraud);
    assertThat(fraud.json()).containsEntry("version", 0).containsKeys("tenant_id", "payload");
    Map<?, ?> payload = (Map<?, ?>) fraud.json().get("payload");
    assertThat(payload.get("id")).isEqualTo(id);
    assertThat(payload.get("status")).isEqualTo("SUCCESS");
    assertThat(payload.get("query_id")).isEqualTo("case 8");
    String url = String.valueOf(payload.get("result_url"));
    assertThat(url).endsWith("/v2/submission/" + id + "/fraud");
    receiver.first("documents.adaptive_decision.finished");
    assertThat(receiver.messages()).hasSize(2);
  }

  @Test
  void bothSecretsSignWhileOneReplacesTheOther() throws Exception {
    DossierClient.Reply made = made(Map.of(), "*");
    String id = String.valueOf(made.at("id"));
    Object next = client.post("/api/webhooks/" + id + "/rotate").at("secret");
    assertThat(next).isNotEqualTo(made.at("secret"));
    assertThat(client.post("/api/webhooks/" + id + "/test").status()).isEqualTo(202);
    Message test = receiver.first("webhook.test");
    verify(made.at("secret"), test);
    verify(next, test);
    assertThatThrownBy(() -> verify("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", test))
        .isInstanceOf(WebhookVerificationException.class);
    assertThat(client.get("/api/webhooks/" + id).text())
        .doesNotContain(String.valueOf(next).substring(6));
  }

  @Test
  void whatFailsIsTriedAgainAndCanBeSentAgain() throws Exception {
    String id = String.valueOf(made(Map.of(), "*").at("id"));
    AtomicInteger calls = new AtomicInteger();
    receiver.answer(message -> calls.incrementAndGet() == 1 ? 500 : 204);
    String delivery = String.valueOf(client.post("/api/webhooks/" + id + "/test").at("id"));
    awaitTotal(id, "delivered", 1);
    assertThat(receiver.messages()).hasSize(2);
    assertThat(receiver.messages().get(1).id()).isEqualTo(receiver.messages().get(0).id());
    assertThat(receiver.messages().get(1).body()).isEqualTo(receiver.messages().get(0).body());
    assertThat(client.post("/api/webhooks/deliveries/" + delivery + "/resend").status())
        .isEqualTo(202);
    awaitTotal(id, "delivered", 2);
    receiver.answer(message -> 410);
    client.post("/api/webhooks/" + id + "/test");
    awaitTotal(id, "failed", 1);
    DossierClient.Reply gone = client.get("/api/webhooks/" + id);
    assertThat(gone.at("enabled")).isEqualTo(false);
    assertThat(gone.at("disabled", "reason")).isEqualTo("gone");
    client.post("/api/webhooks/" + id + "/test").problem(409, "endpoint_disabled");
    assertThat(client.patch("/api/webhooks/" + id, Map.of("enabled", true)).at("enabled"))
        .isEqualTo(true);
  }

  @Test
  void signaturesByAKeyPairShowItsPublicKey() throws Exception {
    DossierClient.Reply made = made(Map.of("signature", "v1a"), "*");
    assertThat(made.at("secret")).isNull();
    String id = String.valueOf(made.at("id"));
    assertThat(client.get("/api/webhooks/" + id).at("publicKey"))
        .isEqualTo(made.at("publicKey"))
        .asString()
        .startsWith("whpk_");
    client.post("/api/webhooks/" + id + "/test");
    assertThat(receiver.first("webhook.test").headers().firstValue("webhook-signature").orElse(""))
        .startsWith("v1a,");
  }

  @Test
  void refusesWhatCannotBeAndWhoMayNot() throws IOException {
    client
        .post("/api/webhooks", Map.of("url", "http://10.1.2.3/", "events", List.of("*")))
        .problem(422, "address_refused");
    client.post("/api/webhooks", Map.of("events", List.of("*"))).refuses("url");
    client
        .post("/api/webhooks", Map.of("url", receiver.address(), "events", List.of("nothing.*")))
        .refuses("events");
    client
        .post("/api/webhooks", Map.of("url", "ftp://a.example/", "events", List.of("*")))
        .refuses("url");
    owner.get("/api/webhooks").problem(403, "missing_scope");
    String id = String.valueOf(made(Map.of(), "*").at("id"));
    DossierClient stranger = SharedServer.newOrganization("Strangers");
    stranger
        .with(SharedServer.key(stranger, "webhooks:manage"))
        .get("/api/webhooks/" + id)
        .problem(404, "not_found");
    assertThat(client.delete("/api/webhooks/" + id).status()).isEqualTo(204);
    client.get("/api/webhooks/" + id).problem(404, "not_found");
  }
}
