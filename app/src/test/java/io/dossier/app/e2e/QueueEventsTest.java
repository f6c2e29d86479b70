package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Events into an SQS queue, from an upload to the message that a consumer takes. */
class QueueEventsTest {
  private static final String KEY = "AKIDOFTHETEST";
  private static SQSRestServer queues;
  private static String endpoint;

  @BeforeAll
  static void start() {
    queues = SQSRestServerBuilder.withInterface("127.0.0.1").withDynamicPort().start();
    endpoint = "http://127.0.0.1:" + queues.waitUntilStarted().localAddress().getPort();
  }

  @AfterAll
  static void stop() {
    queues.stopAndWait();
  }

  @Test
  void anUploadIsToldOfInAQueue() throws IOException {
    String queue = value("QueueUrl", sqs("Action=CreateQueue&QueueName=dossier"));
    DossierClient owner = SharedServer.newOrganization("Queues");
    DossierClient manager = owner.with(SharedServer.key(owner, "webhooks:manage"));
    DossierClient.Reply made =
        manager.post(
            "/api/webhooks",
            Map.of(
                "sqs",
                Map.of(
                    "queueUrl", queue,
                    "region", "us-east-1",
                    "accessKeyId", KEY,
                    "secretAccessKey", "secret-of-the-queue",
                    "endpoint", endpoint),
                "events",
                List.of("document.uploaded")));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String id = String.valueOf(made.at("id"));
    assertThat(manager.get("/api/webhooks/" + id).text())
        .contains(queue)
        .doesNotContain("secret-of-the-queue");
    String document = owner.uploaded(InventedPdf.of("A queue hears of this one"), Map.of());
    String received = received(queue);
    assertThat(received)
        .contains("document.uploaded")
        .contains(document)
        .contains("webhook-id")
        .contains("webhook-signature");
  }

  private static String received(String queue) {
    AtomicReference<String> last = new AtomicReference<>("");
    RunningServer.await(
        "a message",
        Duration.ofSeconds(30),
        () -> {
          last.set(sqs("Action=ReceiveMessage&MessageAttributeName.1=All&QueueUrl=" + queue));
          return last.get().contains("<Body>");
        });
    return last.get();
  }

  /** By the query protocol, as the oldest clients of the service speak it. */
  private static String sqs(String form) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(endpoint))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form + "&Version=2012-11-05"))
                  .build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String value(String element, String xml) {
    Matcher matcher = Pattern.compile("<" + element + ">([^<]+)<").matcher(xml);
    assertThat(matcher.find()).as(xml).isTrue();
    return matcher.group(1);
  }
}
