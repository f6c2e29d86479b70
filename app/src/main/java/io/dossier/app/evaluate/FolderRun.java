package io.dossier.app.evaluate;

import io.dossier.core.accuracy.Evaluation;
import io.dossier.core.accuracy.JudgedDocument;
import io.dossier.core.accuracy.LabelledFile;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.reader.labelled.LabelledFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads every labelled document of a folder and holds what is found against the truth. A document
 * that cannot be read, or at which the product fails, counts as one of which nothing was found.
 */
public final class FolderRun {
  /** The size of a file that the server takes unless told otherwise. */
  public static final long MOST_BYTES = 20_971_520;

  private static final Duration BETWEEN_NOTICES = Duration.ofSeconds(10);

  private final DocumentReader reader;
  private final FieldExtractor extractor;
  private final InstantSource clock;
  private final Consumer<String> notices;

  /**
   * @param notices hears of progress and of files that could not be read; of names and codes, never
   *     of what stands in a document
   */
  public FolderRun(
      DocumentReader reader,
      FieldExtractor extractor,
      InstantSource clock,
      Consumer<String> notices) {
    this.reader = reader;
    this.extractor = extractor;
    this.clock = clock;
    this.notices = notices;
  }

  /**
   * @param readers how many documents at once
   */
  public Run over(LabelledFolder folder, Telling telling, int readers)
      throws IOException, InterruptedException {
    Map<DocumentType, Set<String>> judged = LabelledFile.judged(folder.files());
    String model = "none";
    Instant start = clock.instant();
    Instant told = start;
    List<JudgedDocument> documents = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(readers);
    try {
      List<Future<Optional<ExtractionResult>>> results = new ArrayList<>();
      for (LabelledFile label : folder.files()) {
        results.add(threads.submit(() -> guarded(folder.folder(), label, telling)));
      }
      for (LabelledFile label : folder.files()) {
        Optional<ExtractionResult> result = results.get(documents.size()).get();
        model = result.map(ExtractionResult::model).orElse(model);
        Set<String> names = judged.getOrDefault(label.type(), Set.of());
        documents.add(JudgedDocument.of(label, names, result));
        Instant now = clock.instant();
        if (Duration.between(told, now).compareTo(BETWEEN_NOTICES) >= 0) {
          notices.accept("read " + documents.size() + " of " + folder.files().size());
          told = now;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
    return new Run(
        folder.folder().toString(),
        new Evaluation(documents),
        model,
        telling == Telling.TYPE_TOLD,
        readers,
        Duration.between(start, clock.instant()));
  }

  /** Whether the extractor hears what type a document is. */
  public enum Telling {
    NOTHING_TOLD,
    TYPE_TOLD
  }

  /** The result; a document at which the product fails ends no run over all others. */
  private Optional<ExtractionResult> guarded(Path folder, LabelledFile label, Telling telling)
      throws IOException {
    try {
      return result(folder, label, telling);
    } catch (RuntimeException e) {
      return unread(label, "failed by an internal fault, " + e.getClass().getName());
    }
  }

  private Optional<ExtractionResult> result(Path folder, LabelledFile label, Telling telling)
      throws IOException {
    Path file = folder.resolve(label.file());
    if (Files.size(file) > MOST_BYTES) {
      return unread(label, "has more than " + MOST_BYTES + " bytes");
    }
    DocumentReader.Outcome outcome = read(file);
    if (outcome instanceof DocumentReader.WorkerDied) {
      outcome = read(file);
    }
    if (outcome instanceof DocumentReader.Read read) {
      Optional<DocumentType> hint =
          telling == Telling.TYPE_TOLD ? Optional.of(label.type()) : Optional.empty();
      return Optional.of(extractor.extract(read.reading(), hint));
    }
    return unread(label, why(outcome));
  }

  private DocumentReader.Outcome read(Path file) throws IOException {
    return reader.read(
        new DocumentReader.Original(
            () -> Files.newInputStream(file), Files.size(file), Optional.empty()),
        DocumentReader.Progress.NONE);
  }

  private Optional<ExtractionResult> unread(LabelledFile label, String why) {
    notices.accept(label.file() + ": not read: " + why);
    return Optional.empty();
  }

  private static String why(DocumentReader.Outcome outcome) {
    if (outcome instanceof DocumentReader.PasswordRequired) {
      return "locked by a password";
    }
    return outcome instanceof DocumentReader.Refused refused
        ? refused.code() + ": " + refused.message()
        : "the reader died";
  }
}
