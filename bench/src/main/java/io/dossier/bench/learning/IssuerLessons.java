package io.dossier.bench.learning;

import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.Generator;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.issuer.Issuer;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.ReadingCodec;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.reader.process.ReaderPool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Documents of one issuer, drawn, read and labelled. What was read is kept in a folder. */
final class IssuerLessons {
  private final ReaderPool readers;
  private final Path folder;

  IssuerLessons(ReaderPool readers, Path folder) {
    this.readers = readers;
    this.folder = folder;
  }

  List<Lesson> of(Issuer issuer, long seed, int count, Form form) {
    Kind kind = Kind.of(issuer.name(), issuer.layout()::draw);
    return IntStream.rangeClosed(1, count)
        .parallel()
        .mapToObj(number -> lesson(issuer, seed, Generator.document(seed, kind, number), form))
        .toList();
  }

  private Lesson lesson(Issuer issuer, long seed, GeneratedDocument document, Form form) {
    String name = "%s-%d-%d-%s".formatted(issuer.name(), seed, document.number(), form.code());
    return new Lesson(reading(name, document, form), values(issuer, document.fields()));
  }

  private Reading reading(String name, GeneratedDocument document, Form form) {
    Path kept = folder.resolve(name + ".bin");
    try {
      if (Files.exists(kept)) {
        return ReadingCodec.decode(Files.readAllBytes(kept)).orElseThrow();
      }
      byte[] bytes = document.output(form).bytes();
      DocumentReader.Outcome outcome =
          readers.read(
              new DocumentReader.Original(
                  () -> new ByteArrayInputStream(bytes), bytes.length, Optional.empty()),
              DocumentReader.Progress.NONE);
      if (outcome instanceof DocumentReader.Read read) {
        Files.write(kept, ReadingCodec.encode(read.reading()));
        return read.reading();
      }
      throw new IllegalStateException(name + ": " + outcome.getClass().getSimpleName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Value> values(Issuer issuer, Map<String, Object> truth) {
    Map<String, Value> values = new HashMap<>();
    for (TemplateField field : issuer.form().fields()) {
      Object value = truth.get(field.name());
      if (value != null) {
        values.put(
            field.name(),
            switch (field.definition().kind()) {
              case DATE -> new Value.Date(LocalDate.parse(value.toString()));
              case NUMBER -> new Value.Number(new BigDecimal(value.toString()));
              default -> new Value.Text(value.toString());
            });
      }
    }
    return values;
  }
}
