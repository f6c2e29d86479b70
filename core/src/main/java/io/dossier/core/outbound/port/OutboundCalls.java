package io.dossier.core.outbound.port;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Short calls to addresses outside, each guarded: the name is resolved once and the connection goes
 * to an address that was judged. Redirects are not followed. Safe for many threads; the thread
 * waits for the answer.
 */
public interface OutboundCalls {
  /**
   * @param headers one value each; {@code Host} and lengths are not the caller's to set
   * @param body empty for GET
   * @param patience for all of it: connecting, sending, and the answer's last byte
   */
  record Call(
      Method method,
      OutboundAddress address,
      Map<String, String> headers,
      byte[] body,
      Duration patience) {
    public Call {
      headers = Map.copyOf(headers);
    }
  }

  enum Method {
    GET,
    POST
  }

  /** What came of a call. */
  sealed interface Outcome permits Answered, NotReached {}

  /**
   * @param retryAfter as the header says, in seconds or as a date
   * @param body its first 64 KiB at most
   */
  record Answered(int status, Optional<Duration> retryAfter, byte[] body) implements Outcome {
    public boolean success() {
      return status >= 200 && status < 300;
    }
  }

  record NotReached(Unreached why) implements Outcome {}

  /** Never throws for what the other side does. */
  Outcome send(Call call);
}
