package io.dossier.bench.forger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes files and what is true of them: {@code truth.csv} with a line for each file, {@code
 * places.json} with the boxes of what was forged, by file.
 */
final class LabelFiles implements AutoCloseable {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;
  private final CSVPrinter truth;
  private final Map<String, Object> places = new LinkedHashMap<>();
  private int count;

  LabelFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.truth =
        CSVFormat.DEFAULT
            .builder()
            .setHeader("file", "label", "attack", "handling", "source")
            .setRecordSeparator("\n")
            .get()
            .print(Files.newBufferedWriter(folder.resolve("truth.csv")));
  }

  void write(LabelledPaper paper) throws IOException {
    count++;
    String file = "%05d.%s".formatted(count, paper.treated().extension());
    Files.write(folder.resolve(file), paper.treated().bytes());
    truth.printRecord(
        file,
        paper.forged() ? "tampered" : "clean",
        paper.forged() ? paper.treatment() : "",
        paper.forged() ? "" : paper.treatment(),
        paper.source());
    if (paper.forged()) {
      places.put(file, paper.treated().places().stream().map(LabelFiles::json).toList());
    }
  }

  @Override
  public void close() throws IOException {
    truth.close();
    JSON.writeValue(folder.resolve("places.json").toFile(), places);
  }

  private static Map<String, Object> json(Place place) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("page", place.pageIndex());
    json.put(
        "box",
        List.of(place.area().x(), place.area().y(), place.area().width(), place.area().height()));
    json.put("before", place.before());
    json.put("after", place.after());
    return json;
  }
}
