package io.dossier.http.outbound.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.AttemptOutcome.Answered;
import io.dossier.core.event.AttemptOutcome.NoLeave;
import io.dossier.core.event.AttemptOutcome.NotReached;
import io.dossier.core.event.AttemptOutcome.Taken;
import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.port.QueueSender;
import io.dossier.core.outbound.InMemoryOutboundCalls;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundCalls.Call;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the SDK sends, and what is made of what it is told, without any server. */
class SqsQueueSenderTest {
  private static final OutboundAddress SQS = address("https://sqs.us-east-1.amazonaws.com/");
  private static final OutboundAddress STS = address("https://sts.us-east-1.amazonaws.com");

  private final InMemoryOutboundCalls calls = new InMemoryOutboundCalls();
  private Instant now = Samples.NOON;
  private final QueueSender sender = new SqsQueueSender(calls, () -> now);

  private static OutboundAddress address(String text) {
    return OutboundAddress.of("endpoint", text);
  }

  private static OutboundCalls.Answered answer(int status, String body) {
    return new OutboundCalls.Answered(
        status, Optional.empty(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static QueueDestination destination(QueueDestination.Access access) {
    return QueueDestinations.at("us-east-1", access, Optional.empty());
  }

  private AttemptOutcome send(QueueDestination destination) {
    return sender.send(destination, QueueDestinations.MESSAGE);
  }

  private AttemptOutcome sendByRole() {
    return send(destination(QueueDestinations.role(Optional.empty())));
  }

  /** With the checksum of the body, without which the SDK believes nothing. */
  private void queueTakesAll() {
    String digest = "19c37d862c903c9ff490840787be7268";
    calls.answer(SQS, answer(200, "{\"MessageId\":\"1\",\"MD5OfMessageBody\":\"" + digest + "\"}"));
  }

  static String session(Instant end) {
    return """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
        <Credentials><AccessKeyId>ASIASESSION</AccessKeyId><SecretAccessKey>s</SecretAccessKey>
        <SessionToken>session-token</SessionToken><Expiration>%s</Expiration></Credentials>
        </AssumeRoleResult></AssumeRoleResponse>"""
        .formatted(end);
  }

  private void roleIsGivenUntil(Instant end) {
    calls.answer(STS, answer(200, session(end)));
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1, https://sqs.us-east-1.amazonaws.com/",
    "ap-southeast-3, https://sqs.ap-southeast-3.amazonaws.com/",
    "cn-north-1, https://sqs.cn-north-1.amazonaws.com.cn/"
  })
  void sendsToTheAddressOfTheRegion(String region, String endpoint) {
    send(QueueDestinations.at(region, QueueDestinations.keys(), Optional.empty()));
    assertThat(calls.sent()).extracting(Call::address).containsExactly(address(endpoint));
  }

  @Test
  void showsTheKeysOfTheDestinationAndNothingOfThisMachine() {
    queueTakesAll();
    assertThat(send(destination(QueueDestinations.keys()))).isEqualTo(new Taken(200));
    Map<String, String> headers = calls.sent().get(0).headers();
    assertThat(headers.get("Authorization")).contains("Credential=AKIDINVENTED/");
    assertThat(headers).doesNotContainKeys("User-Agent", "Host", "X-Amz-Security-Token");
  }

  @Test
  void looksForNothingInTheEnvironmentOrInFiles(@TempDir Path folder) throws Exception {
    Path profile = folder.resolve("profile");
    Files.writeString(
        profile,
        """
        [default]
        aws_access_key_id = AKIDPROFILE
        aws_secret_access_key = x
        endpoint_url = https://profile.example
        """);
    Map<String, String> found =
        Map.of(
            "aws.accessKeyId", "AKIDPROPERTY",
            "aws.secretAccessKey", "x",
            "aws.region", "eu-west-1",
            "aws.endpointUrl", "https://property.example",
            "aws.endpointUrlSqs", "https://property.example",
            "aws.endpointUrlSts", "https://property.example",
            "aws.useFipsEndpoint", "true",
            "aws.configFile", profile.toString(),
            "aws.sharedCredentialsFile", profile.toString());
    found.forEach(System::setProperty);
    try {
      queueTakesAll();
      roleIsGivenUntil(now.plus(Duration.ofHours(1)));
      sendByRole();
    } finally {
      found.keySet().forEach(System::clearProperty);
    }
    assertThat(calls.sent()).extracting(Call::address).containsExactly(STS, SQS);
    assertThat(calls.sent().get(0).headers().get("Authorization"))
        .contains("Credential=AKIDINVENTED/", "/us-east-1/");
  }

  @Test
  void tellsTheStatusThatTheQueueAnswers() {
    for (int status : new int[] {400, 403, 429, 500, 503, 307}) {
      calls.answer(SQS, answer(status, "{\"__type\":\"com.amazonaws.sqs#Refused\"}"));
      assertThat(send(destination(QueueDestinations.keys())))
          .isEqualTo(new Answered(status, Optional.empty()));
    }
    assertThat(calls.sent()).as("each tried once").hasSize(6);
  }

  @Test
  void tellsWhyTheQueueWasNotReached() {
    Unreached why = new Unreached(Unreached.Reason.ADDRESS_REFUSED, "private");
    calls.answer(SQS, new OutboundCalls.NotReached(why));
    assertThat(send(destination(QueueDestinations.keys()))).isEqualTo(new NotReached(why));
  }

  @Test
  void tellsThatWhatAnsweredIsNoQueue() {
    calls.answer(SQS, answer(200, "<html>welcome</html>"));
    assertThat(send(destination(QueueDestinations.keys())))
        .isInstanceOfSatisfying(
            NotReached.class,
            not -> assertThat(not.why().reason()).isEqualTo(Unreached.Reason.BROKEN_ANSWER));
  }

  @Test
  void takesTheRoleWithTheExternalIdAndSendsWithItsKeys() {
    queueTakesAll();
    roleIsGivenUntil(now.plus(Duration.ofHours(1)));
    assertThat(sendByRole()).isEqualTo(new Taken(200));
    Call asked = calls.sentTo(STS).get(0);
    assertThat(new String(asked.body(), StandardCharsets.UTF_8))
        .contains("Action=AssumeRole", "ExternalId=shown-to-us", "role%2Fsender");
    assertThat(asked.headers().get("Authorization")).contains("Credential=AKIDINVENTED/");
    Map<String, String> sent = calls.sentTo(SQS).get(0).headers();
    assertThat(sent.get("Authorization")).contains("Credential=ASIASESSION/");
    assertThat(sent).containsEntry("X-Amz-Security-Token", "session-token");
  }

  @Test
  void keepsTheRoleUntilShortlyBeforeItsEnd() {
    queueTakesAll();
    roleIsGivenUntil(now.plus(Duration.ofHours(1)));
    sendByRole();
    now = now.plus(Duration.ofMinutes(54));
    sendByRole();
    assertThat(calls.sentTo(STS)).hasSize(1);
    now = now.plus(Duration.ofMinutes(2));
    roleIsGivenUntil(now.plus(Duration.ofHours(1)));
    sendByRole();
    assertThat(calls.sentTo(STS)).hasSize(2);
  }

  @Test
  void doesNotLendARoleToOtherKeysOrAnotherExternalId() {
    queueTakesAll();
    roleIsGivenUntil(now.plus(Duration.ofHours(1)));
    sendByRole();
    Role role = QueueDestinations.role(Optional.empty());
    send(destination(new Role(role.arn(), "another-id", role.base(), Optional.empty())));
    QueueDestination.StaticKeys guessed =
        new QueueDestination.StaticKeys("AKIDINVENTED", Secret.of("a guess"));
    send(destination(new Role(role.arn(), role.externalId(), guessed, Optional.empty())));
    assertThat(calls.sentTo(STS)).hasSize(3);
  }

  @Test
  void asksForTheRoleAnewWhenTheQueueNoLongerTakesItsKeys() {
    roleIsGivenUntil(now.plus(Duration.ofHours(1)));
    calls.answer(SQS, answer(403, "{}"));
    sendByRole();
    sendByRole();
    assertThat(calls.sentTo(STS)).hasSize(2);
  }

  @Test
  void tellsThatTheRoleWasNotGiven() {
    calls.answer(STS, answer(403, "<ErrorResponse/>"));
    assertThat(sendByRole())
        .isInstanceOfSatisfying(NoLeave.class, no -> assertThat(no.message()).contains("403"));
    assertThat(calls.sentTo(SQS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html/>", "<AssumeRoleResponse/>", "{}", "<a><b>"})
  void tellsThatWhatAnsweredIsNoSts(String body) {
    calls.answer(STS, answer(200, body));
    assertThat(sendByRole()).isInstanceOf(NotReached.class);
    assertThat(calls.sentTo(SQS)).isEmpty();
  }
}
