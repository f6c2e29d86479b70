package io.dossier.bench.training;

import io.dossier.core.extraction.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of documents: lines of {@code file TAB field TAB value}, dates as {@code
 * YYYY-MM-DD}, amounts with a point. Texts are compared by their letters and digits alone.
 */
record KnownValues(Map<String, Map<String, String>> byFile) {
  static KnownValues read(Path file) throws IOException {
    Map<String, Map<String, String>> byFile = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", 3);
      byFile.computeIfAbsent(parts[0], name -> new TreeMap<>()).put(parts[1], parts[2]);
    }
    return new KnownValues(byFile);
  }

  Optional<String> of(String file, String field) {
    return Optional.ofNullable(byFile.getOrDefault(file, Map.of()).get(field));
  }

  /** Whether any of the documents has a value for the field. */
  boolean tells(String field) {
    return byFile.values().stream().anyMatch(fields -> fields.containsKey(field));
  }

  boolean right(String file, String field, Value value) {
    return of(file, field).filter(known -> same(value, known)).isPresent();
  }

  private static boolean same(Value value, String known) {
    if (value instanceof Value.Date date) {
      return date.day().toString().equals(known);
    }
    if (value instanceof Value.Number number) {
      return number.number().compareTo(new BigDecimal(known)) == 0;
    }
    return value instanceof Value.Text text && plain(text.text()).equals(plain(known));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
