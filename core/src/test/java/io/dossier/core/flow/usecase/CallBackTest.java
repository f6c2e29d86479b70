package io.dossier.core.flow.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.AttemptOutcome.Moot;
import io.dossier.core.event.AttemptOutcome.NoLeave;
import io.dossier.core.event.AttemptOutcome.NotReached;
import io.dossier.core.event.AttemptOutcome.Taken;
import io.dossier.core.event.Event;
import io.dossier.core.flow.Flow;
import io.dossier.core.outbound.port.OutboundCalls.Answered;
import io.dossier.core.outbound.port.OutboundCalls.Call;
import io.dossier.core.outbound.port.OutboundCalls.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallBackTest {
  private final FlowDesk desk = new FlowDesk();
  private Flow flow;
  private Event event;

  @BeforeEach
  void finishAFlow() {
    flow = desk.begun();
    desk.link(flow.id(), "one");
    desk.messengers();
    desk.read();
    desk.messengers();
    event = desk.told.get(0);
  }

  private AttemptOutcome attempt() {
    return desk.callingBack()
        .attempt(event, body -> Map.of("webhook-signature", "of " + text(body)));
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static Answered answer(int status, String body) {
    return new Answered(status, Optional.empty(), body.getBytes(StandardCharsets.UTF_8));
  }

  private void leave(Answered answer) {
    desk.calls.answer(flow.particulars().authUrl(), answer);
  }

  @Test
  void asksForLeaveAndTellsWithIt() {
    leave(answer(200, FlowDesk.TOKEN));
    desk.calls.answer(flow.particulars().callbackUrl(), answer(202, ""));
    assertThat(attempt()).isEqualTo(new Taken(202));
    Call asked = desk.calls.sentTo(flow.particulars().authUrl()).get(0);
    assertThat(asked.method()).isEqualTo(Method.POST);
    assertThat(asked.headers()).containsEntry("Client-Id", flow.client());
    assertThat(asked.body()).isEmpty();
    Call told = desk.calls.sentTo(flow.particulars().callbackUrl()).get(0);
    assertThat(text(told.body())).isEqualTo("1 documents");
    assertThat(told.headers())
        .containsEntry("Authorization", "Bearer " + FlowDesk.TOKEN)
        .containsEntry("webhook-signature", "of 1 documents");
  }

  @Test
  void tellsNothingWithoutLeave() {
    leave(answer(401, "no"));
    assertThat(attempt()).isInstanceOf(NoLeave.class);
    leave(answer(200, "no token here"));
    assertThat(attempt()).isInstanceOf(NoLeave.class);
    assertThat(desk.calls.sentTo(flow.particulars().callbackUrl())).isEmpty();
  }

  @Test
  void handsOnWhatTheReceiverSays() {
    leave(answer(200, FlowDesk.TOKEN));
    assertThat(attempt()).isInstanceOf(NotReached.class);
    desk.calls.answer(
        flow.particulars().callbackUrl(),
        new Answered(503, Optional.of(Duration.ofSeconds(9)), new byte[0]));
    assertThat(attempt())
        .isEqualTo(new AttemptOutcome.Answered(503, Optional.of(Duration.ofSeconds(9))));
  }

  @Test
  void hasNothingToTellOfAFlowThatWasErased() {
    desk.office.rows.flows().delete(flow);
    assertThat(attempt()).isInstanceOf(Moot.class);
    assertThat(desk.calls.sent()).isEmpty();
  }
}
