package io.dossier.bench.fraud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dossier.bench.fraud.FraudCase.Label;
import io.dossier.bench.fraud.FraudCase.Spot;
import io.dossier.core.examination.Area;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads labelled folders: {@code truth.csv} with columns {@code file,label} and, where they are
 * known, {@code attack} and {@code source}; {@code places.json} as {@link
 * io.dossier.bench.forger.Forge} writes it.
 */
final class CaseFolder {
  private static final String TRUTH = "truth.csv";
  private static final String PLACES = "places.json";

  private CaseFolder() {}

  static List<FraudCase> labelled(Path folder) throws IOException {
    Path placed = folder.resolve(PLACES);
    JsonNode places =
        Files.exists(placed)
            ? new ObjectMapper().readTree(placed.toFile())
            : new ObjectMapper().createObjectNode();
    List<FraudCase> cases = new ArrayList<>();
    for (CSVRecord row : rows(folder.resolve(TRUTH))) {
      String name = row.get("file");
      String source = column(row, "source").orElse(name);
      cases.add(
          new FraudCase(
              folder.resolve(name),
              name,
              Label.of(row.get("label")),
              column(row, "attack").orElse(""),
              folder.getFileName() + "/" + source,
              spots(places.path(name)),
              ""));
    }
    return cases;
  }

  /**
   * Every file of a folder, all honest.
   *
   * @param passwords a table with columns {@code file,user_password}
   */
  static List<FraudCase> honest(Path folder, Optional<Path> passwords) throws IOException {
    Map<String, String> known = new HashMap<>();
    if (passwords.isPresent()) {
      rows(passwords.get()).forEach(row -> known.put(row.get("file"), row.get("user_password")));
    }
    List<FraudCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(CaseFolder::isDocument).sorted().toList()) {
        String name = file.getFileName().toString();
        cases.add(
            new FraudCase(
                file,
                name,
                Label.HONEST,
                "",
                folder.getFileName() + "/" + name,
                List.of(),
                known.getOrDefault(name, "")));
      }
    }
    return cases;
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && !name.matches(".*\\.(csv|json|jsonl|txt|md|xml)");
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    try (Reader in = Files.newBufferedReader(table)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(in)
          .getRecords();
    }
  }

  private static Optional<String> column(CSVRecord row, String name) {
    return row.isSet(name) ? Optional.of(row.get(name)) : Optional.empty();
  }

  private static List<Spot> spots(JsonNode places) {
    List<Spot> spots = new ArrayList<>();
    for (JsonNode place : places) {
      JsonNode box = place.get("box");
      spots.add(
          new Spot(
              place.get("page").asInt(),
              new Area(
                  box.get(0).asDouble(),
                  box.get(1).asDouble(),
                  box.get(2).asDouble(),
                  box.get(3).asDouble())));
    }
    return spots;
  }
}
