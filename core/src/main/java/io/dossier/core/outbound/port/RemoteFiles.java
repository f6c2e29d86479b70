package io.dossier.core.outbound.port;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * Files at addresses outside, fetched as a stream. At most 3 redirects are followed, each judged
 * anew; no credentials go along. Safe for many threads; the thread reads.
 */
public interface RemoteFiles {
  /**
   * @param bytes the most that is read; one byte more ends it as too large
   * @param patience for all of it, the last byte included
   */
  record Limits(long bytes, Duration patience) {}

  /**
   * @param bytes ends with an {@link IOException} where a limit is passed or the other side stops;
   *     the whole fetch is then not reached, whatever the receiver makes of it
   * @param name as the answer or the path tells it, a plain file name
   */
  record RemoteFile(InputStream bytes, Optional<String> name) {}

  /** Takes the bytes while they come. */
  @FunctionalInterface
  interface Receiver<T> {
    T receive(RemoteFile file) throws IOException;
  }

  /** What came of a fetch. */
  sealed interface Outcome<T> permits Fetched, NotFetched {}

  record Fetched<T>(T value) implements Outcome<T> {}

  record NotFetched<T>(Unreached why) implements Outcome<T> {}

  /** What the receiver throws by itself goes through; what the other side does never throws. */
  <T> Outcome<T> fetch(OutboundAddress address, Limits limits, Receiver<T> receiver);
}
