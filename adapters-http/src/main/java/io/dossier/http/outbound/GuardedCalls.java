package io.dossier.http.outbound;

import io.dossier.core.outbound.port.OutboundCalls;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.HttpHeaders;

/** Calls that go where the guard lets them. */
final class GuardedCalls implements OutboundCalls {
  private static final int KEPT_BYTES = 64 * 1024;

  /** They say how the message is framed and whom it is for, which is settled here. */
  private static final Set<String> NOT_THE_CALLERS =
      Set.of(
          "host",
          "content-length",
          "transfer-encoding",
          "connection",
          "expect",
          "te",
          "trailer",
          "upgrade");

  private final Exchanges exchanges;
  private final InstantSource clock;

  GuardedCalls(Exchanges exchanges, InstantSource clock) {
    this.exchanges = exchanges;
    this.clock = clock;
  }

  @Override
  public Outcome send(Call call) {
    call.headers().keySet().forEach(GuardedCalls::requireCallersOwn);
    Exchanges.Request request =
        new Exchanges.Request(call.method().name(), call.headers(), call.body());
    try (Answer answer =
        exchanges.exchange(call.address(), request, Deadline.in(call.patience()))) {
      return new Answered(
          answer.status(),
          answer.header(HttpHeaders.RETRY_AFTER).flatMap(text -> RetryAfter.of(text, clock)),
          answer.body(Long.MAX_VALUE).first(KEPT_BYTES));
    } catch (NotReachedException failed) {
      return new NotReached(failed.why());
    }
  }

  private static void requireCallersOwn(String header) {
    if (NOT_THE_CALLERS.contains(header.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(header + " is not the caller's to set");
    }
  }
}
