package io.dossier.core.sealing.port;

import io.dossier.core.sealing.SealedFileId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Where sealed files live. Holds opaque bytes: nothing behind this port can open one.
 *
 * <p>Safe for many threads. A stored file never changes, and storing an id twice is refused with a
 * {@link io.dossier.core.shared.Failure} of category CONFLICT. Once {@link #store} returns, the
 * bytes outlive a power cut; if it throws, nothing is visible under that id. A store that does not
 * answer is a failure of category UPSTREAM.
 */
public interface SealedFiles {
  /** Writes a file by the body's writes; what the body throws is thrown on, and nothing is kept. */
  void store(SealedFileId id, Body body) throws IOException;

  /** All bytes; empty when there is no such file. The caller closes. */
  Optional<InputStream> open(SealedFileId id);

  /** The bytes from {@code offset} on, at most {@code length}; empty when there is no such file. */
  Optional<InputStream> open(SealedFileId id, long offset, long length);

  OptionalLong length(SealedFileId id);

  /** Removes a file for good; does nothing when there is none. */
  void delete(SealedFileId id);

  /**
   * Shows every file to the visitor, in no order. Files stored or deleted meanwhile may or may not
   * be shown.
   */
  void forEach(Consumer<Stored> visitor);

  /** Removes what writes that never finished left behind and that began before the given time. */
  void sweepUnfinished(Instant before);

  /** Whether a file can be stored now. */
  boolean writable();

  /** Writes the bytes of one file. */
  @FunctionalInterface
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  record Stored(SealedFileId id, long length, Instant storedAt) {}
}
