package io.dossier.http.outbound;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Future;
import javax.net.ssl.SSLException;

/**
 * One connection, for one exchange. It is cut when its time is up, whatever is under way: whoever
 * waits for it then fails, and {@link #fault} says why.
 *
 * @param beneath the socket beneath TLS, since closing TLS may wait for the other side
 * @param spoken what is spoken over: {@code beneath}, or TLS upon it
 * @param cut closes {@code beneath} at the deadline
 */
record Line(
    OutboundAddress address, Socket beneath, Socket spoken, Future<?> cut, Deadline deadline)
    implements Closeable {

  /** What a failure on this connection was. */
  NotReachedException fault(Exception failed) {
    if (failed instanceof NotReachedException known) {
      return known;
    }
    if (deadline.over()) {
      return new NotReachedException(Reason.TIMED_OUT, address + " did not end in time");
    }
    return failed instanceof SSLException
        ? new NotReachedException(Reason.TLS_FAILED, address + " failed at TLS")
        : new NotReachedException(
            Reason.BROKEN_ANSWER, address + " did not answer in HTTP/1.1 to the end");
  }

  @Override
  public void close() {
    cut.cancel(false);
    try {
      beneath.close();
    } catch (IOException gone) {
      // It is closed all the same.
    }
  }
}
