package io.dossier.bench.fraud;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures how the checks do on labelled files; see {@code bench/run-fraud.sh}. Another {@link
 * Examiner} may be given where more than the bytes are looked at.
 */
public final class MeasureFraud {
  private MeasureFraud() {}

  public static void main(String[] arguments) throws IOException {
    run(arguments, new WholeExaminer());
    System.exit(0);
  }

  /** As from the command line, with an examiner of one's own. */
  public static void run(String[] arguments, Examiner examiner) throws IOException {
    List<FraudCase> cases = new ArrayList<>();
    Optional<Path> passwords = option(arguments, "--passwords").map(Path::of);
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--honest" -> cases.addAll(CaseFolder.honest(Path.of(arguments[++i]), passwords));
        case "--passwords", "--out" -> i++;
        default -> cases.addAll(CaseFolder.labelled(Path.of(arguments[i])));
      }
    }
    if (cases.isEmpty()) {
      System.err.println(
          """
          run-fraud.sh DIR... [--honest DIR]... [--passwords CSV] [--out DIR]
            DIR        files with truth.csv (file,label,...) and places.json, as run-forger.sh writes
            --honest   a folder of honest files without a table
            --out      where report.json and suspicions.csv go""");
      System.exit(2);
    }
    List<Examined> files = examined(cases, examiner);
    FraudReport report = FraudReport.of(files);
    report.lines().forEach(System.out::println);
    Optional<String> out = option(arguments, "--out");
    if (out.isPresent()) {
      Path folder = Files.createDirectories(Path.of(out.get()));
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(folder.resolve("report.json").toFile(), report.json());
      SuspicionTable.write(folder.resolve("suspicions.csv"), files);
    }
  }

  private static List<Examined> examined(List<FraudCase> cases, Examiner examiner)
      throws IOException {
    Examinations examinations = new Examinations(examiner);
    List<Examined> files = new ArrayList<>();
    for (FraudCase each : cases) {
      files.add(examinations.of(each));
      if (files.size() % 20 == 0) {
        System.err.println("examined " + files.size() + " of " + cases.size());
      }
    }
    return files;
  }

  private static Optional<String> option(String[] arguments, String name) {
    for (int i = 0; i + 1 < arguments.length; i++) {
      if (arguments[i].equals(name)) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }
}
