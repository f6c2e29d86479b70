package io.dossier.core.sealing;

import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Failure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Sealed files in a map. */
public final class InMemorySealedFiles implements SealedFiles {
  private final Map<SealedFileId, Kept> files = new ConcurrentHashMap<>();

  private record Kept(byte[] bytes, Instant storedAt) {}

  @Override
  public void store(SealedFileId id, Body body) throws IOException {
    if (files.containsKey(id)) {
      throw present(id);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    body.writeTo(out);
    if (files.putIfAbsent(id, new Kept(out.toByteArray(), Instant.now())) != null) {
      throw present(id);
    }
  }

  private static Failure present(SealedFileId id) {
    return Failure.conflict(
        "sealed_file_present", "sealed file " + id.text() + " is there already");
  }

  @Override
  public Optional<InputStream> open(SealedFileId id) {
    return open(id, 0, Long.MAX_VALUE);
  }

  @Override
  public Optional<InputStream> open(SealedFileId id, long offset, long length) {
    return Optional.ofNullable(files.get(id)).map(kept -> slice(kept.bytes(), offset, length));
  }

  private static InputStream slice(byte[] bytes, long offset, long length) {
    int from = (int) Math.min(offset, bytes.length);
    return new ByteArrayInputStream(bytes, from, (int) Math.min(length, bytes.length - from));
  }

  @Override
  public OptionalLong length(SealedFileId id) {
    Kept kept = files.get(id);
    return kept == null ? OptionalLong.empty() : OptionalLong.of(kept.bytes().length);
  }

  @Override
  public void delete(SealedFileId id) {
    files.remove(id);
  }

  @Override
  public void forEach(Consumer<Stored> visitor) {
    files.forEach(
        (id, kept) -> visitor.accept(new Stored(id, kept.bytes().length, kept.storedAt())));
  }

  @Override
  public void sweepUnfinished(Instant before) {
    // Nothing is kept of writes that did not finish.
  }

  @Override
  public boolean writable() {
    return true;
  }
}
