package io.dossier.bench.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes documents and {@code truth.jsonl} into a folder; see {@code bench/run-generator.sh}. */
public final class Generate {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Generate() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println(
          """
          run-generator.sh OUT SEED COUNT [--types a,b] [--form pdf|clean|scan|photo|mixed]
            COUNT  documents of each type
            types  %s
          """
              .formatted(String.join(",", Kinds.codes())));
      System.exit(2);
    }
    List<String> types =
        option(arguments, "--types").map(list -> List.of(list.split(","))).orElse(Kinds.codes());
    String form = option(arguments, "--form").orElse("mixed");
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long seed = Long.parseLong(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    try (BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.jsonl"))) {
      Iterator<GeneratedDocument> documents = Generator.documents(seed, types, count).iterator();
      Dice dice = new Dice(seed);
      while (documents.hasNext()) {
        write(documents.next(), form(form, dice), folder, truth);
      }
    }
  }

  private static void write(
      GeneratedDocument document, Form form, Path folder, BufferedWriter truth) throws IOException {
    GeneratedDocument.Output output = document.output(form);
    String file = "%s-%04d.%s".formatted(document.type(), document.number(), output.extension());
    Files.write(folder.resolve(file), output.bytes());
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", file);
    line.put("type", document.type());
    line.put("form", form.code());
    line.put("fields", document.fields());
    truth.write(JSON.writeValueAsString(line));
    truth.newLine();
  }

  /** Mixed: two in five are PDFs, the others scans and photographs, as many of each. */
  private static Form form(String name, Dice dice) {
    if (!name.equals("mixed")) {
      return Form.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
    double share = dice.between(0.0, 1.0);
    return share < 0.4 ? Form.PDF : share < 0.7 ? Form.SCAN : Form.PHOTO;
  }

  private static Optional<String> option(String[] arguments, String name) {
    for (int i = 3; i + 1 < arguments.length; i += 2) {
      if (arguments[i].equals(name)) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }
}
