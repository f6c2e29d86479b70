package io.dossier.core.event.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.Destination;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.Event;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.MessageSignature;
import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.port.KeptEvents.Range;
import io.dossier.core.outbound.port.OutboundCalls.Call;
import io.dossier.core.shared.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliverEventsTest {
  private final Mailroom room = new Mailroom();

  private int replayed(Endpoint endpoint, String... only) {
    return room.replaying()
        .execute(
            new ReplayEvents.Command(
                room.caller,
                endpoint.id(),
                new Range(room.now().minusSeconds(3600), room.now()),
                only.length == 0
                    ? Optional.empty()
                    : Optional.of(new EventPatterns(List.of(only)))));
  }

  @Test
  void postsTheSameMessageUntilItIsTaken() {
    Endpoint endpoint = room.created("document.*");
    Event event = room.happened();
    room.answers(503);
    room.deliverDue(endpoint);
    room.deliverDue(endpoint);
    assertThat(room.calls.sent()).hasSize(1);
    room.pass(Duration.ofSeconds(5));
    room.answers(200);
    room.deliverDue(endpoint);
    assertThat(room.states(endpoint)).containsExactly(State.DELIVERED);
    List<Call> sent = room.calls.sent();
    assertThat(sent).hasSize(2);
    assertThat(sent.get(1).body()).isEqualTo(sent.get(0).body());
    assertThat(sent.get(0).headers())
        .containsEntry(MessageSignature.ID, event.id().text())
        .containsEntry("content-type", "application/json");
    assertThat(sent.get(0).headers().get(MessageSignature.TIMESTAMP))
        .isNotEqualTo(sent.get(1).headers().get(MessageSignature.TIMESTAMP));
    assertThat(sent.get(0).headers().get(MessageSignature.SIGNATURE)).startsWith("v1,");
    assertThat(room.found(endpoint).failingSince()).isEmpty();
  }

  @Test
  void signsByBothSecretsRightAfterARotation() {
    Endpoint endpoint = room.created("*");
    room.answers(200);
    room.happened();
    room.deliverDue(endpoint);
    room.changing().rotate(room.caller, endpoint.id());
    room.happened();
    room.deliverDue(endpoint);
    assertThat(room.calls.sent().get(1).headers().get(MessageSignature.SIGNATURE))
        .matches("v1,\\S+ v1,\\S+");
  }

  @Test
  void disablesAReceiverThatIsGoneAndGivesUpTheRest() {
    Endpoint endpoint = room.created("*");
    room.happened();
    room.answers(500);
    room.deliverDue(endpoint);
    room.happened();
    room.answers(410);
    room.deliverDue(endpoint);
    assertThat(room.found(endpoint).state())
        .isEqualTo(new Endpoint.Disabled(Endpoint.Reason.GONE, room.now()));
    assertThat(room.states(endpoint)).containsOnly(State.FAILED);
  }

  @Test
  void putsIntoQueues() {
    Endpoint endpoint =
        room.created(
                new Destination.Queue(
                    new QueueDestination(
                        "https://sqs.eu-west-1.amazonaws.com/1/q.fifo",
                        "eu-west-1",
                        new StaticKeys("AKIA1", Secret.of("shh")),
                        Optional.empty())),
                Scheme.V1A,
                "*")
            .endpoint();
    Event event = room.happened();
    room.deliverDue(endpoint);
    assertThat(room.states(endpoint)).containsExactly(State.DELIVERED);
    assertThat(room.queued.get(0).group()).isEqualTo(event.occurrence().subject());
    assertThat(room.queued.get(0).deduplication()).isEqualTo(event.id().text());
    assertThat(room.queued.get(0).attributes().get(MessageSignature.SIGNATURE)).startsWith("v1a,");
  }

  @Test
  void isMootOnceTheEndpointIsDeleted() {
    Endpoint endpoint = room.created("*");
    room.happened();
    Delivery delivery = room.deliveries(endpoint).get(0);
    room.changing().delete(room.caller, endpoint.id());
    assertThat(room.deliver.attempt(delivery)).isInstanceOf(AttemptOutcome.Moot.class);
  }

  @Test
  void replaysWhatTheEndpointWantsAndIsNotUnderWay() {
    Endpoint first = room.created("flow.finished");
    room.happened();
    room.happened();
    Endpoint late = room.created("*");
    assertThat(replayed(late)).isEqualTo(2);
    assertThat(replayed(late)).isZero();
    room.answers(200);
    room.deliverDue(late);
    assertThat(replayed(late, "document.*")).isEqualTo(2);
    assertThat(replayed(late, "flow.finished")).isZero();
    assertThat(replayed(first)).isZero();
  }

  @Test
  void resendsUnderTheSameId() {
    Endpoint endpoint = room.created("*");
    Event event = room.happened();
    room.answers(200);
    room.deliverDue(endpoint);
    Delivery again = room.resending().execute(room.caller, room.deliveries(endpoint).get(0).id());
    assertThat(again.event()).isEqualTo(event.id());
    room.deliverDue(endpoint);
    assertThat(room.calls.sent())
        .extracting(call -> call.headers().get(MessageSignature.ID))
        .containsExactly(event.id().text(), event.id().text());
    assertThat(room.states(endpoint)).containsOnly(State.DELIVERED);
  }

  @Test
  void testsOneEndpointWhateverItWants() {
    Endpoint endpoint = room.created("flow.finished");
    Endpoint other = room.created("*");
    room.testing().execute(room.caller, endpoint.id());
    room.answers(200);
    room.deliverDue(endpoint);
    assertThat(room.states(endpoint)).containsExactly(State.DELIVERED);
    assertThat(room.deliveries(other)).isEmpty();
    assertThat(replayed(other)).isZero();
  }
}
