package io.dossier.app.command;

import io.dossier.app.config.ReadingSettings;
import io.dossier.app.evaluate.FolderRun;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.masking.MaskedKind;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.http.document.ExtractionJson;
import io.dossier.reader.process.ReaderPool;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one file without a server or database. */
@Command(
    name = "extract",
    description =
        "Reads one file and prints its extraction as JSON; progress goes to standard error.",
    mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int LOCKED = 3;

  private final InstantSource clock = InstantSource.system();
  private final PrintStream progress = System.err;

  @Parameters(paramLabel = "FILE", description = "PDF, JPEG, PNG, HEIC, WebP or TIFF.")
  private Path file = Path.of("");

  @Option(
      names = "--type",
      paramLabel = "T",
      description = "The type of the document, such as receipt; skips classification.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--password-stdin",
      description = "Reads the password of a locked PDF from the first line of standard input.")
  private boolean passwordFromInput;

  @Option(
      names = "--mask",
      paramLabel = "KIND",
      split = ",",
      description =
          "Which numbers are shown with their last four characters alone, besides Aadhaar numbers:"
              + " NIK, ACCOUNT_NUMBER.")
  private Set<MaskedKind> masked = EnumSet.noneOf(MaskedKind.class);

  @Override
  public Integer call() throws IOException {
    Optional<DocumentType> hint;
    try {
      hint = type.map(io.dossier.http.wire.Parameters::type);
    } catch (Failure e) {
      return failed(e.message());
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return failed(file + ": no such file");
    }
    if (Files.size(file) > FolderRun.MOST_BYTES) {
      return failed(file + ": has more than " + FolderRun.MOST_BYTES + " bytes");
    }
    Optional<Secret> password = passwordFromInput ? Optional.of(firstLine()) : Optional.empty();
    Instant start = clock.instant();
    try (WorkFolder work = WorkFolder.create();
        ReaderPool readers =
            new ReaderPool(ReadingSettings.DEFAULT.readers(work.path(), Optional.empty()))) {
      DocumentReader.Outcome outcome =
          readers.read(
              new DocumentReader.Original(
                  () -> Files.newInputStream(file), Files.size(file), password),
              (done, count) -> progress.println("page " + done + " of " + count));
      return told(outcome, hint, start);
    } finally {
      password.ifPresent(Secret::close);
    }
  }

  private int told(DocumentReader.Outcome outcome, Optional<DocumentType> hint, Instant start)
      throws IOException {
    if (outcome instanceof DocumentReader.Read read) {
      print(read.reading(), hint, start);
      return 0;
    }
    if (outcome instanceof DocumentReader.PasswordRequired locked) {
      progress.println(locked.message() + " (--password-stdin)");
      return LOCKED;
    }
    if (outcome instanceof DocumentReader.Refused refused) {
      return failed(refused.code() + ": " + refused.message());
    }
    return failed("the reader died while reading this file");
  }

  private void print(Reading reading, Optional<DocumentType> hint, Instant start)
      throws IOException {
    ExtractionResult result =
        new BuiltInExtractor(fault -> progress.println(fault.line())).extract(reading, hint);
    Instant now = clock.instant();
    ExtractionJson json =
        ExtractionJson.unsaved(
            result, reading, new MaskingPolicy(masked), now, Duration.between(start, now));
    System.out.println(ObjectMapper.getDefault().writeValueAsString(json));
  }

  private int failed(String message) {
    progress.println(message);
    return FAILED;
  }

  private static Secret firstLine() throws IOException {
    byte[] bytes = new byte[1024];
    int length = 0;
    int next = System.in.read();
    while (next >= 0 && next != '\n' && length < bytes.length) {
      bytes[length++] = (byte) next;
      next = System.in.read();
    }
    byte[] line = java.util.Arrays.copyOf(bytes, length);
    java.util.Arrays.fill(bytes, (byte) 0);
    Secret secret = Secret.of(line);
    java.util.Arrays.fill(line, (byte) 0);
    return secret;
  }
}
