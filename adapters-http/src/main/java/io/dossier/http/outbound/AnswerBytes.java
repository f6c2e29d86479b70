package io.dossier.http.outbound;

import io.dossier.core.outbound.Unreached.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of an answer, up to a limit. Whatever ends them early is told as {@link
 * NotReachedException}, and remembered, should the reader swallow it. Closing leaves the connection
 * alone; nobody need read to the end.
 */
final class AnswerBytes extends FilterInputStream {
  private final Line line;
  private final long limit;
  private long count;
  private @Nullable NotReachedException failure;

  AnswerBytes(InputStream bytes, Line line, long limit) {
    super(bytes);
    this.line = line;
    this.limit = limit;
  }

  Optional<NotReachedException> failure() {
    return Optional.ofNullable(failure);
  }

  /** So many at most; the rest is not read. */
  byte[] first(int most) throws NotReachedException {
    try {
      return readNBytes(most);
    } catch (IOException failed) {
      throw line.fault(failed);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      int read = in.read(into, offset, length);
      count += Math.max(0, read);
      if (count > limit) {
        throw new NotReachedException(
            Reason.TOO_LARGE, line.address() + " gives more than " + limit + " bytes");
      }
      return read;
    } catch (IOException failed) {
      failure = line.fault(failed);
      throw failure;
    }
  }

  @Override
  public long skip(long most) throws IOException {
    byte[] skipped = new byte[(int) Math.min(Math.max(0, most), 8192)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // The connection is closed by whoever opened it.
  }
}
