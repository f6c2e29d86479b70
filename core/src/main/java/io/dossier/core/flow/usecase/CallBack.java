package io.dossier.core.flow.usecase;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.AttemptOutcome.Answered;
import io.dossier.core.event.AttemptOutcome.Moot;
import io.dossier.core.event.AttemptOutcome.NoLeave;
import io.dossier.core.event.AttemptOutcome.NotReached;
import io.dossier.core.event.AttemptOutcome.Taken;
import io.dossier.core.event.Event;
import io.dossier.core.event.port.CallbackRoute;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.port.CallbackMessages;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundCalls.Call;
import io.dossier.core.outbound.port.OutboundCalls.Method;
import io.dossier.core.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the address that a flow was begun with what came of it: first asks the flow's other address
 * for leave, as a token, and then sends the extracts with it. Our own secrets go to neither; the
 * token is kept nowhere.
 */
public final class CallBack implements CallbackRoute {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Flows flows;
  private final FlowResults results;
  private final OutboundCalls calls;
  private final CallbackMessages messages;
  private final Method askBy;

  /**
   * @param askBy how the address that gives leave is asked
   */
  public CallBack(
      Flows flows,
      FlowResults results,
      OutboundCalls calls,
      CallbackMessages messages,
      Method askBy) {
    this.flows = flows;
    this.results = results;
    this.calls = calls;
    this.messages = messages;
    this.askBy = askBy;
  }

  @Override
  public AttemptOutcome attempt(Event event, Signing signing) {
    Optional<Flow> flow =
        flows.find(event.organization(), new FlowId(event.occurrence().subject()));
    if (flow.isEmpty()) {
      return new Moot("the flow was erased");
    }
    OutboundCalls.Outcome asked = calls.send(leave(flow.get()));
    if (asked instanceof OutboundCalls.NotReached missed) {
      return new NoLeave("auth_url: " + missed.why().message());
    }
    OutboundCalls.Answered answer = (OutboundCalls.Answered) asked;
    if (!answer.success()) {
      return new NoLeave("auth_url: answered " + answer.status());
    }
    Optional<Secret> token = messages.token(answer.body());
    if (token.isEmpty()) {
      return new NoLeave("auth_url: its answer has neither access_token nor token");
    }
    try (Secret leave = token.get()) {
      return outcome(calls.send(told(flow.get(), leave, signing)));
    }
  }

  private Call leave(Flow flow) {
    return new Call(
        askBy,
        flow.particulars().authUrl(),
        Map.of("Client-Id", flow.client(), "Accept", "application/json"),
        new byte[0],
        PATIENCE);
  }

  private Call told(Flow flow, Secret leave, Signing signing) {
    byte[] body = messages.extracts(results.of(flow));
    Map<String, String> headers = new HashMap<>(signing.headers(body));
    headers.put("Content-Type", "application/json");
    headers.put("Authorization", "Bearer " + new String(leave.copy(), StandardCharsets.US_ASCII));
    return new Call(Method.POST, flow.particulars().callbackUrl(), headers, body, PATIENCE);
  }

  private static AttemptOutcome outcome(OutboundCalls.Outcome outcome) {
    if (outcome instanceof OutboundCalls.NotReached missed) {
      return new NotReached(missed.why());
    }
    OutboundCalls.Answered answer = (OutboundCalls.Answered) outcome;
    return answer.success()
        ? new Taken(answer.status())
        : new Answered(answer.status(), answer.retryAfter());
  }
}
