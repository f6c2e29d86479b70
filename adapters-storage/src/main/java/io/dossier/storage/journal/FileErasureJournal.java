package io.dossier.storage.journal;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.shared.Sha256;
import io.dossier.storage.files.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * The journal as lines of a file: erasure, organization, document, time in milliseconds, and the
 * first 8 hex digits of the SHA-256 of what stands before, separated by blanks. A line whose check
 * does not hold was torn by a power cut and is passed over.
 */
public final class FileErasureJournal implements ErasureJournal {
  private static final int CHECK = 8;

  private final Path file;

  public FileErasureJournal(Path file) {
    this.file = file;
  }

  @Override
  public synchronized void append(Entry entry) {
    String fields =
        String.join(
            " ",
            entry.erasure().text(),
            entry.organization().text(),
            entry.document().text(),
            Long.toString(entry.erasedAt().toEpochMilli()));
    // A line feed before it too: should the last line be torn, this one is not.
    String line = "\n" + fields + " " + check(fields) + "\n";
    try (FileChannel channel =
        FileChannel.open(
            file,
            EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      if (channel.size() == line.length()) {
        DurableFile.syncDirectory(DurableFile.directoryOf(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEach(Consumer<Entry> visitor) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
        String[] fields = line.split(" ");
        if (fields.length == 5
            && check(line.substring(0, line.lastIndexOf(' '))).equals(fields[4])) {
          visitor.accept(
              new Entry(
                  new ErasureId(fields[0]),
                  new OrganizationId(fields[1]),
                  new DocumentId(fields[2]),
                  Instant.ofEpochMilli(Long.parseLong(fields[3]))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String check(String fields) {
    return HexFormat.of()
        .formatHex(Sha256.of(fields.getBytes(StandardCharsets.US_ASCII)))
        .substring(0, CHECK);
  }
}
