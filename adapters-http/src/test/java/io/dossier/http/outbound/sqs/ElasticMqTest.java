package io.dossier.http.outbound.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.AttemptOutcome.Answered;
import io.dossier.core.event.AttemptOutcome.NotReached;
import io.dossier.core.event.AttemptOutcome.Taken;
import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.Access;
import io.dossier.core.event.port.QueueSender;
import io.dossier.core.event.port.QueueSender.Message;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached;
import io.dossier.http.outbound.Outbound;
import io.dossier.http.outbound.OutboundSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Messages through the guard and over the wire into a queue, and out of it again. */
class ElasticMqTest {
  private static final String REGION = "us-east-1";

  private static SQSRestServer server;
  private static OutboundAddress endpoint;
  private static Outbound outbound;

  @BeforeAll
  static void start() {
    server = SQSRestServerBuilder.withInterface("127.0.0.1").withDynamicPort().start();
    endpoint =
        OutboundAddress.of(
            "endpoint", "http://127.0.0.1:" + server.waitUntilStarted().localAddress().getPort());
    outbound = new Outbound(OutboundSettings.of("allow", "127.0.0.1", true), Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    outbound.close();
    server.stopAndWait();
  }

  private static QueueSender sender() {
    return new SqsQueueSender(outbound.calls(), Clock.systemUTC());
  }

  private static SqsClient client() {
    return new SdkClients(outbound.calls())
        .sqs(REGION, Optional.of(endpoint), RoleSessions.of(QueueDestinations.keys()));
  }

  private static QueueDestination queue(String url, Access access) {
    return new QueueDestination(url, REGION, access, Optional.of(endpoint));
  }

  private static AttemptOutcome send(String url, Message message) {
    return sender().send(queue(url, QueueDestinations.keys()), message);
  }

  private static List<software.amazon.awssdk.services.sqs.model.Message> received(
      SqsClient client, String url) {
    return client
        .receiveMessage(
            asked ->
                asked
                    .queueUrl(url)
                    .maxNumberOfMessages(10)
                    .messageAttributeNames("All")
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  @Test
  void messageArrivesWithItsBodyAndAttributes() {
    try (SqsClient client = client()) {
      String url = client.createQueue(queue -> queue.queueName("plain")).queueUrl();
      Message message =
          new Message(
              "{\"name\":\"Søren & <Ağa>\"}",
              Map.of("webhook-id", "evt_1", "type", "document.extracted"),
              "doc_1",
              "evt_1");
      assertThat(send(url, message)).isEqualTo(new Taken(200));
      assertThat(received(client, url))
          .singleElement()
          .satisfies(
              got -> {
                assertThat(got.body()).isEqualTo(message.body());
                assertThat(got.messageAttributes()).hasSize(2);
                assertThat(got.messageAttributes().get("type").stringValue())
                    .isEqualTo("document.extracted");
              });
    }
  }

  @Test
  void fifoQueueTakesAnEventOnceAndKnowsItsSubject() {
    try (SqsClient client = client()) {
      String url =
          client
              .createQueue(
                  queue ->
                      queue
                          .queueName("ordered.fifo")
                          .attributes(Map.of(QueueAttributeName.FIFO_QUEUE, "true")))
              .queueUrl();
      assertThat(send(url, QueueDestinations.MESSAGE)).isEqualTo(new Taken(200));
      assertThat(send(url, QueueDestinations.MESSAGE)).isEqualTo(new Taken(200));
      assertThat(received(client, url))
          .singleElement()
          .satisfies(
              got ->
                  assertThat(got.attributes())
                      .containsEntry(MessageSystemAttributeName.MESSAGE_GROUP_ID, "doc_1")
                      .containsEntry(MessageSystemAttributeName.MESSAGE_DEDUPLICATION_ID, "evt_1"));
    }
  }

  @Test
  void tellsTheStatusWhereThereIsNoSuchQueue() {
    assertThat(send(endpoint.text() + "/000000000000/none", QueueDestinations.MESSAGE))
        .isEqualTo(new Answered(400, Optional.empty()));
  }

  @Test
  void guardHoldsForEndpointsToo() {
    try (Outbound strict =
        new Outbound(OutboundSettings.of("allow", "", true), Clock.systemUTC())) {
      assertThat(
              new SqsQueueSender(strict.calls(), Clock.systemUTC())
                  .send(
                      queue(endpoint.text() + "/000000000000/a", QueueDestinations.keys()),
                      QueueDestinations.MESSAGE))
          .isInstanceOfSatisfying(
              NotReached.class,
              not -> assertThat(not.why().reason()).isEqualTo(Unreached.Reason.ADDRESS_REFUSED));
    }
  }

  @Test
  void messageArrivesByTheKeysOfARole() throws Exception {
    HttpServer sts =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    sts.createContext(
        "/",
        exchange -> {
          byte[] answer =
              SqsQueueSenderTest.session(Clock.systemUTC().instant().plusSeconds(3600))
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    sts.start();
    try (SqsClient client = client()) {
      OutboundAddress at =
          OutboundAddress.of("endpoint", "http://127.0.0.1:" + sts.getAddress().getPort());
      String url = client.createQueue(queue -> queue.queueName("by-role")).queueUrl();
      assertThat(
              sender()
                  .send(
                      queue(url, QueueDestinations.role(Optional.of(at))),
                      QueueDestinations.MESSAGE))
          .isEqualTo(new Taken(200));
      assertThat(received(client, url)).hasSize(1);
    } finally {
      sts.stop(0);
    }
  }
}
