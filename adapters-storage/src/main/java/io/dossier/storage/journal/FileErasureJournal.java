package io.dossier.storage.journal;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.flow.FlowId;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Sha256;
import io.dossier.core.submission.SubmissionId;
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
 * The journal as lines of a file, their parts separated by blanks: the version and kind {@code 1d},
 * erasure, organization, document; {@code 1c}, organization, customer; {@code 1s}, organization,
 * submission; or {@code 1f}, organization, flow; then the time in milliseconds, and the first 8 hex
 * digits of the SHA-256 of what stands before. A line whose check does not hold was torn by a power
 * cut and is passed over. One that holds and is of no known kind was written by a later version,
 * and the file is not read without it.
 */
public final class FileErasureJournal implements ErasureJournal {
  private static final String DOCUMENT = "1d";
  private static final String CUSTOMER = "1c";
  private static final String SUBMISSION = "1s";
  private static final String FLOW = "1f";
  private static final int CHECK = 8;

  private final Path file;

  public FileErasureJournal(Path file) {
    this.file = file;
  }

  @Override
  public synchronized void append(Entry entry) {
    String fields = fields(entry);
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
        int end = Math.max(line.lastIndexOf(' '), 0);
        if (line.substring(end).equals(" " + check(line.substring(0, end)))) {
          visitor.accept(entry(line.substring(0, end).split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fields(Entry entry) {
    if (entry instanceof ErasedDocument document) {
      return String.join(
          " ",
          DOCUMENT,
          document.erasure().text(),
          document.organization().text(),
          document.document().text(),
          Long.toString(document.erasedAt().toEpochMilli()));
    }
    if (entry instanceof ErasedSubmission submission) {
      return String.join(
          " ",
          SUBMISSION,
          submission.organization().text(),
          submission.submission().text(),
          Long.toString(submission.erasedAt().toEpochMilli()));
    }
    if (entry instanceof ErasedFlow flow) {
      return String.join(
          " ",
          FLOW,
          flow.organization().text(),
          flow.flow().text(),
          Long.toString(flow.erasedAt().toEpochMilli()));
    }
    ErasedCustomer customer = (ErasedCustomer) entry;
    return String.join(
        " ",
        CUSTOMER,
        customer.organization().text(),
        customer.customer().text(),
        Long.toString(customer.erasedAt().toEpochMilli()));
  }

  private static Entry entry(String[] fields) {
    return switch (fields[0]) {
      case DOCUMENT ->
          new ErasedDocument(
              new ErasureId(fields[1]),
              new OrganizationId(fields[2]),
              new DocumentId(fields[3]),
              time(fields[4]));
      case CUSTOMER ->
          new ErasedCustomer(
              new OrganizationId(fields[1]), new CustomerId(fields[2]), time(fields[3]));
      case SUBMISSION ->
          new ErasedSubmission(
              new OrganizationId(fields[1]), new SubmissionId(fields[2]), time(fields[3]));
      case FLOW ->
          new ErasedFlow(new OrganizationId(fields[1]), new FlowId(fields[2]), time(fields[3]));
      default ->
          throw Failure.of(
              Category.INTEGRITY,
              "erasure_journal",
              "the journal of erasures has a line of an unknown kind");
    };
  }

  private static Instant time(String milliseconds) {
    return Instant.ofEpochMilli(Long.parseLong(milliseconds));
  }

  private static String check(String fields) {
    return HexFormat.of()
        .formatHex(Sha256.of(fields.getBytes(StandardCharsets.US_ASCII)))
        .substring(0, CHECK);
  }
}
