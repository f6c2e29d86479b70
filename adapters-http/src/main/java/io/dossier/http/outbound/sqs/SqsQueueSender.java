package io.dossier.http.outbound.sqs;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.event.port.QueueSender;
import io.dossier.core.outbound.Unreached;
import io.dossier.core.outbound.port.OutboundCalls;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/** Sends by the SDK's {@code SendMessage}, with the keys of the destination or of its role. */
public final class SqsQueueSender implements QueueSender {
  private final SdkClients clients;
  private final RoleSessions sessions;

  /**
   * @param calls by which queues and STS are reached, guarded
   */
  public SqsQueueSender(OutboundCalls calls, InstantSource clock) {
    clients = new SdkClients(calls);
    sessions = new RoleSessions(clients, clock);
  }

  @Override
  public AttemptOutcome send(QueueDestination destination, Message message) {
    AwsCredentials credentials;
    try {
      credentials = credentials(destination);
    } catch (AwsServiceException refused) {
      return new AttemptOutcome.NoLeave(
          "the role was not given: STS answered with status " + refused.statusCode());
    } catch (SdkException failed) {
      return notReached(failed);
    }
    try (SqsClient sqs = clients.sqs(destination.region(), destination.endpoint(), credentials)) {
      return new AttemptOutcome.Taken(
          sqs.sendMessage(request(destination, message)).sdkHttpResponse().statusCode());
    } catch (AwsServiceException refused) {
      if (destination.access() instanceof Role role && refused.statusCode() / 100 == 4) {
        sessions.forget(role, destination.region());
      }
      return new AttemptOutcome.Answered(refused.statusCode(), Optional.empty());
    } catch (SdkException failed) {
      return notReached(failed);
    }
  }

  private AwsCredentials credentials(QueueDestination destination) {
    return destination.access() instanceof Role role
        ? sessions.of(role, destination.region())
        : RoleSessions.of((StaticKeys) destination.access());
  }

  private static SendMessageRequest request(QueueDestination destination, Message message) {
    SendMessageRequest.Builder request =
        SendMessageRequest.builder()
            .queueUrl(destination.queueUrl())
            .messageBody(message.body())
            .messageAttributes(attributes(message));
    if (destination.fifo()) {
      request.messageGroupId(message.group()).messageDeduplicationId(message.deduplication());
    }
    return request.build();
  }

  private static Map<String, MessageAttributeValue> attributes(Message message) {
    return message.attributes().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each ->
                    MessageAttributeValue.builder()
                        .dataType("String")
                        .stringValue(each.getValue())
                        .build()));
  }

  private static AttemptOutcome notReached(SdkException failed) {
    return new AttemptOutcome.NotReached(
        UnreachedException.behind(failed)
            .orElseGet(
                () ->
                    new Unreached(
                        Unreached.Reason.BROKEN_ANSWER, "what answered is no SQS, or no STS")));
  }
}
