package io.dossier.core.outbound;

import io.dossier.core.outbound.port.RemoteFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Files by their addresses; others are unknown names. Keeps what was asked for. */
public final class InMemoryRemoteFiles implements RemoteFiles {
  private record Kept(byte[] bytes, Optional<String> name) {}

  private final Map<OutboundAddress, Kept> files = new ConcurrentHashMap<>();
  private final Map<OutboundAddress, Unreached> unreached = new ConcurrentHashMap<>();
  private final List<OutboundAddress> asked = new CopyOnWriteArrayList<>();

  public void put(OutboundAddress address, byte[] bytes, String name) {
    unreached.remove(address);
    files.put(address, new Kept(bytes.clone(), Optional.of(name)));
  }

  /** From now on the address gives no file. */
  public void fail(OutboundAddress address, Unreached why) {
    unreached.put(address, why);
  }

  public List<OutboundAddress> asked() {
    return List.copyOf(asked);
  }

  @Override
  public <T> Outcome<T> fetch(OutboundAddress address, Limits limits, Receiver<T> receiver) {
    asked.add(address);
    Kept file = files.get(address);
    if (unreached.containsKey(address)) {
      return new NotFetched<>(unreached.get(address));
    }
    if (file == null) {
      return new NotFetched<>(
          new Unreached(Unreached.Reason.NAME_UNKNOWN, "no such host: " + address));
    }
    Cut bytes = new Cut(file.bytes(), limits.bytes());
    try {
      T value = receiver.receive(new RemoteFile(bytes, file.name()));
      return bytes.passed ? tooLarge(address, limits) : new Fetched<>(value);
    } catch (IOException failed) {
      if (bytes.passed) {
        return tooLarge(address, limits);
      }
      throw new UncheckedIOException(failed);
    } catch (RuntimeException failed) {
      if (bytes.passed) {
        return tooLarge(address, limits);
      }
      throw failed;
    }
  }

  private static <T> Outcome<T> tooLarge(OutboundAddress address, Limits limits) {
    return new NotFetched<>(
        new Unreached(
            Unreached.Reason.TOO_LARGE, address + " gives more than " + limits.bytes() + " bytes"));
  }

  /** Fails where the limit is passed. */
  private static final class Cut extends InputStream {
    private final InputStream bytes;
    private long left;
    private boolean passed;

    private Cut(byte[] bytes, long left) {
      this.bytes = new ByteArrayInputStream(bytes);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      int one = bytes.read();
      if (one >= 0 && left-- <= 0) {
        passed = true;
        throw new IOException("the limit is passed");
      }
      return one;
    }
  }
}
