package io.dossier.storage.files;

import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Sealed files in a local directory. A file is written under a temporary name, forced to disk,
 * renamed, and its directory forced; one process at a time may write to the directory.
 */
public final class DirectorySealedFiles implements SealedFiles {
  private final Fanout files;
  private final Unfinished unfinished;
  private final Set<SealedFileId> claimed = ConcurrentHashMap.newKeySet();

  /** Makes the directory where there is none. */
  public DirectorySealedFiles(Path directory, InstantSource clock) throws IOException {
    Path root = directory.toAbsolutePath().resolve("sealed");
    Path temporary = directory.toAbsolutePath().resolve("unfinished");
    DurableFile.createDirectories(root);
    DurableFile.createDirectories(temporary);
    this.files = new Fanout(root);
    this.unfinished = new Unfinished(temporary, clock);
  }

  @Override
  public void store(SealedFileId id, Body body) throws IOException {
    Path place = files.place(id);
    if (!claimed.add(id)) {
      throw present(id);
    }
    try {
      if (Files.exists(place)) {
        throw present(id);
      }
      storeNew(place, body);
    } finally {
      claimed.remove(id);
    }
  }

  private void storeNew(Path place, Body body) throws IOException {
    Path temporary = unfinished.next();
    try {
      try (FileChannel channel = DurableFile.create(temporary);
          OutputStream out = DurableFile.streamInto(channel)) {
        body.writeTo(out);
        channel.force(true);
      }
      files.prepare(place);
      publish(temporary, place);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void publish(Path temporary, Path place) throws IOException {
    Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
    try {
      DurableFile.syncDirectory(DurableFile.directoryOf(place));
    } catch (IOException e) {
      Files.deleteIfExists(place);
      throw e;
    }
  }

  @Override
  public Optional<InputStream> open(SealedFileId id) {
    return open(id, 0, Long.MAX_VALUE);
  }

  @Override
  public Optional<InputStream> open(SealedFileId id, long offset, long length) {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("range " + offset + " + " + length);
    }
    try {
      FileChannel channel = FileChannel.open(files.place(id), StandardOpenOption.READ);
      return Optional.of(new FileSlice(channel, offset, length));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unavailable("opened", e);
    }
  }

  @Override
  public OptionalLong length(SealedFileId id) {
    try {
      return OptionalLong.of(Files.size(files.place(id)));
    } catch (NoSuchFileException e) {
      return OptionalLong.empty();
    } catch (IOException e) {
      throw unavailable("measured", e);
    }
  }

  @Override
  public void delete(SealedFileId id) {
    Path place = files.place(id);
    try {
      if (Files.deleteIfExists(place)) {
        DurableFile.syncDirectory(DurableFile.directoryOf(place));
      }
    } catch (IOException e) {
      throw unavailable("deleted", e);
    }
  }

  @Override
  public void forEach(Consumer<Stored> visitor) {
    try {
      files.forEach(file -> stored(file).ifPresent(visitor));
    } catch (IOException | DirectoryIteratorException e) {
      throw unavailable("listed", e);
    }
  }

  /** Empty when the file was deleted meanwhile, or is none of this store's. */
  private Optional<Stored> stored(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (!SealedFileId.isOne(name) || !files.place(new SealedFileId(name)).equals(file)) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Stored(
              new SealedFileId(name),
              attributes.size(),
              attributes.lastModifiedTime().toInstant()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void sweepUnfinished(Instant before) {
    try {
      unfinished.sweep(before);
    } catch (IOException | DirectoryIteratorException e) {
      throw unavailable("swept", e);
    }
  }

  /** Tries it: writes, forces and removes a block. */
  @Override
  public boolean writable() {
    Path probe = unfinished.next();
    try {
      try (FileChannel channel = DurableFile.create(probe);
          OutputStream out = DurableFile.streamInto(channel)) {
        out.write(new byte[4096]);
        channel.force(true);
      } finally {
        Files.deleteIfExists(probe);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Failure present(SealedFileId id) {
    return Failure.conflict(
        "sealed_file_present", "sealed file " + id.text() + " is there already");
  }

  private static Failure unavailable(String what, Exception cause) {
    return Failure.of(
        Category.UPSTREAM,
        "store_unavailable",
        "the store of sealed files could not be " + what,
        cause);
  }
}
