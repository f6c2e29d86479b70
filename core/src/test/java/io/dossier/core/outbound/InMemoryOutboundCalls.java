package io.dossier.core.outbound;

import io.dossier.core.outbound.port.OutboundCalls;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Answers as it was told for each address; others are unknown names. Keeps what was sent. */
public final class InMemoryOutboundCalls implements OutboundCalls {
  private static final int KEPT_BYTES = 64 * 1024;

  private final Map<OutboundAddress, Function<Call, Outcome>> answers = new ConcurrentHashMap<>();
  private final List<Call> sent = new CopyOnWriteArrayList<>();

  public void answer(OutboundAddress address, Outcome outcome) {
    answer(address, call -> outcome);
  }

  /** By the call; what it does is done on the sender's thread. */
  public void answer(OutboundAddress address, Function<Call, Outcome> answer) {
    answers.put(address, answer);
  }

  public List<Call> sent() {
    return List.copyOf(sent);
  }

  public List<Call> sentTo(OutboundAddress address) {
    return sent.stream().filter(call -> call.address().equals(address)).toList();
  }

  @Override
  public Outcome send(Call call) {
    sent.add(call);
    return cut(answers.getOrDefault(call.address(), InMemoryOutboundCalls::unknown).apply(call));
  }

  private static Outcome unknown(Call call) {
    return new NotReached(
        new Unreached(Unreached.Reason.NAME_UNKNOWN, "no such host: " + call.address()));
  }

  private static Outcome cut(Outcome outcome) {
    return outcome instanceof Answered answered && answered.body().length > KEPT_BYTES
        ? new Answered(
            answered.status(), answered.retryAfter(), Arrays.copyOf(answered.body(), KEPT_BYTES))
        : outcome;
  }
}
