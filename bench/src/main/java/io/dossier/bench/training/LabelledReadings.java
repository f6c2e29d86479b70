package io.dossier.bench.training;

import io.dossier.core.accuracy.LabelledFile;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.ReadingCodec;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.reader.labelled.LabelledFolder;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.process.ReaderPool;
import io.dossier.reader.process.ReaderSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The documents of a {@link LabelledFolder} as they were read. What the reader makes of a document
 * is kept in {@code .readings}, so that it is read once.
 */
final class LabelledReadings {
  private static final int READERS = 2;

  private final Path folder;
  private final int times;

  LabelledReadings(Path folder) {
    this(folder, 1);
  }

  private LabelledReadings(Path folder, int times) {
    this.folder = folder;
    this.times = times;
  }

  /** By its path, behind which {@code =3} says that its documents count three times. */
  static LabelledReadings named(String name) {
    int sign = name.lastIndexOf('=');
    return sign < 0
        ? new LabelledReadings(Path.of(name))
        : new LabelledReadings(
            Path.of(name.substring(0, sign)), Integer.parseInt(name.substring(sign + 1)));
  }

  /** All whose file could be read. */
  List<Labelled> documents() throws IOException {
    List<LabelledFile> files = LabelledFolder.of(folder).files();
    ReaderSettings settings =
        new ReaderSettings(
            READERS,
            "768m",
            500,
            Files.createTempDirectory("reading"),
            Optional.empty(),
            ReaderLimits.DEFAULT);
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try (ReaderPool readers = new ReaderPool(settings)) {
      List<Future<Optional<Labelled>>> found = new ArrayList<>();
      for (LabelledFile file : files) {
        found.add(threads.submit(() -> document(file, readers)));
      }
      List<Labelled> documents = new ArrayList<>();
      for (Future<Optional<Labelled>> each : found) {
        each.get().ifPresent(documents::add);
        if (documents.size() % 50 == 0) {
          System.err.print("\r" + folder + ": read " + documents.size() + " of " + files.size());
        }
      }
      System.err.println("\r" + folder + ": read " + documents.size() + " of " + files.size());
      return telling(documents);
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  /** A folder tells of a type the fields of which any of its documents has a value. */
  private static List<Labelled> telling(List<Labelled> documents) {
    Map<DocumentType, Set<String>> told = new EnumMap<>(DocumentType.class);
    documents.forEach(
        document ->
            told.computeIfAbsent(document.type(), any -> new HashSet<>())
                .addAll(document.values().keySet()));
    return documents.stream()
        .map(document -> document.telling(told.getOrDefault(document.type(), Set.of())))
        .toList();
  }

  private Optional<Labelled> document(LabelledFile label, ReaderPool readers) {
    return reading(label.file(), readers)
        .map(
            reading ->
                new Labelled(
                    folder.toString(),
                    label.file(),
                    label.form().orElse("given"),
                    label.type(),
                    label.values(),
                    times,
                    Set.of(),
                    reading));
  }

  private Optional<Reading> reading(String file, ReaderPool readers) {
    Path kept = folder.resolve(".readings").resolve(file + ".bin");
    Path original = folder.resolve(file);
    try {
      if (Files.exists(kept)) {
        return ReadingCodec.decode(Files.readAllBytes(kept));
      }
      DocumentReader.Outcome outcome =
          readers.read(
              new DocumentReader.Original(
                  () -> Files.newInputStream(original), Files.size(original), Optional.empty()),
              DocumentReader.Progress.NONE);
      if (outcome instanceof DocumentReader.Read read) {
        Files.createDirectories(kept.getParent());
        Files.write(kept, ReadingCodec.encode(read.reading()));
        return Optional.of(read.reading());
      }
      System.err.println(file + ": " + outcome.getClass().getSimpleName());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
