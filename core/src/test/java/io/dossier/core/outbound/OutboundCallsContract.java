package io.dossier.core.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundCalls.Answered;
import io.dossier.core.outbound.port.OutboundCalls.Call;
import io.dossier.core.outbound.port.OutboundCalls.Method;
import io.dossier.core.outbound.port.OutboundCalls.NotReached;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everything that makes calls promises. */
public abstract class OutboundCallsContract {
  protected static final Duration PATIENCE = Duration.ofSeconds(10);

  protected abstract OutboundCalls calls();

  /** One that answers so, and asks for that patience in whole seconds where it is given. */
  protected abstract OutboundAddress answering(Answered answer);

  /** One whose name nobody knows. */
  protected abstract OutboundAddress unknown();

  protected static Call post(OutboundAddress address, String body) {
    return new Call(
        Method.POST,
        address,
        Map.of("Content-Type", "application/json"),
        body.getBytes(StandardCharsets.UTF_8),
        PATIENCE);
  }

  private static Answered answer(int status, byte[] body) {
    return new Answered(status, Optional.empty(), body);
  }

  @Test
  void givesStatusAndBodyOfAnAnswer() {
    OutboundAddress address = answering(answer(201, new byte[] {1, 2, 3}));
    assertThat(calls().send(post(address, "{}")))
        .isInstanceOfSatisfying(
            Answered.class,
            answered -> {
              assertThat(answered.status()).isEqualTo(201);
              assertThat(answered.success()).isTrue();
              assertThat(answered.retryAfter()).isEmpty();
              assertThat(answered.body()).containsExactly(1, 2, 3);
            });
  }

  @Test
  void givesRefusalAsAnAnswerWithThePatienceItAsksFor() {
    Duration asked = Duration.ofSeconds(120);
    OutboundAddress address = answering(new Answered(503, Optional.of(asked), new byte[0]));
    assertThat(calls().send(post(address, "{}")))
        .isInstanceOfSatisfying(
            Answered.class,
            answered -> {
              assertThat(answered.success()).isFalse();
              assertThat(answered.retryAfter()).contains(asked);
            });
  }

  @Test
  void keepsTheFirst64KibOfAnAnswer() {
    byte[] whole = new byte[300_000];
    Arrays.fill(whole, (byte) 'x');
    OutboundAddress address = answering(answer(200, whole));
    assertThat(calls().send(post(address, "{}")))
        .isInstanceOfSatisfying(
            Answered.class, answered -> assertThat(answered.body()).hasSize(64 * 1024));
  }

  @Test
  void doesNotFollowRedirects() {
    OutboundAddress address = answering(answer(307, new byte[0]));
    assertThat(calls().send(post(address, "{}")))
        .isInstanceOfSatisfying(
            Answered.class, answered -> assertThat(answered.status()).isEqualTo(307));
  }

  @Test
  void tellsThatNobodyKnowsTheName() {
    assertThat(calls().send(post(unknown(), "{}")))
        .isInstanceOfSatisfying(
            NotReached.class,
            not -> assertThat(not.why().reason()).isEqualTo(Unreached.Reason.NAME_UNKNOWN));
  }
}
