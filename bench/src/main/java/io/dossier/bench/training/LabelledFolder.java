package io.dossier.bench.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.ReadingCodec;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.process.ReaderPool;
import io.dossier.reader.process.ReaderSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A folder of documents with {@code truth.jsonl} beside them: of each document a line {@code
 * {"file", "type", "form", "fields"}} with values as the API has them. What the reader makes of a
 * document is kept in {@code .readings}, so that it is read once.
 */
final class LabelledFolder {
  private static final int READERS = 2;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  LabelledFolder(Path folder) {
    this.folder = folder;
  }

  /** All whose type is known to the product and whose file could be read. */
  List<Labelled> documents() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("truth.jsonl"));
    Files.createDirectories(folder.resolve(".readings"));
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
      for (String line : lines) {
        found.add(threads.submit(() -> document(JSON.readTree(line), readers)));
      }
      List<Labelled> documents = new ArrayList<>();
      for (Future<Optional<Labelled>> each : found) {
        each.get().ifPresent(documents::add);
        if (documents.size() % 50 == 0) {
          System.err.print("\r" + folder + ": read " + documents.size() + " of " + lines.size());
        }
      }
      System.err.println("\r" + folder + ": read " + documents.size() + " of " + lines.size());
      return documents;
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  private Optional<Labelled> document(JsonNode line, ReaderPool readers) {
    String file = line.path("file").asText();
    Optional<DocumentType> type = DocumentType.ofCode(line.path("type").asText());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return reading(file, readers)
        .map(
            reading ->
                new Labelled(
                    file,
                    line.path("form").asText("given"),
                    type.get(),
                    values(type.get(), line.path("fields")),
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
        Files.write(kept, ReadingCodec.encode(read.reading()));
        return Optional.of(read.reading());
      }
      System.err.println(file + ": " + outcome.getClass().getSimpleName());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Value> values(DocumentType type, JsonNode fields) {
    Map<String, Value> values = new HashMap<>();
    for (FieldDefinition field : type.fields()) {
      JsonNode value = fields.path(field.name());
      if (!value.isMissingNode() && !value.isNull()) {
        values.put(field.name(), value(field, value));
      }
    }
    return values;
  }

  private static Value value(FieldDefinition field, JsonNode node) {
    return switch (field.kind()) {
      case STRING, ENUM -> new Value.Text(node.asText());
      case NUMBER -> new Value.Number(node.decimalValue());
      case DATE -> new Value.Date(LocalDate.parse(node.asText()));
      case ARRAY -> {
        List<Value> items = new ArrayList<>();
        node.forEach(item -> items.add(item(field, item)));
        yield new Value.Items(items);
      }
      case OBJECT -> item(field, node);
    };
  }

  private static Value item(FieldDefinition field, JsonNode item) {
    if (field.items().isEmpty()) {
      return new Value.Text(item.asText());
    }
    Map<String, Value> columns = new HashMap<>();
    for (FieldDefinition column : field.items()) {
      JsonNode cell = item.path(column.name());
      if (!cell.isMissingNode() && !cell.isNull() && !cell.asText().isEmpty()) {
        columns.put(column.name(), value(column, cell));
      }
    }
    return new Value.Row(columns);
  }
}
