package io.dossier.bench.fraud;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * What the checks say of labelled files, a row for each file and check that was made: {@code
 * file,source,label,attack,check,outcome,suspicion,weight}, the weight being the heaviest that was
 * found.
 */
final class SuspicionTable {
  private SuspicionTable() {}

  /**
   * A file's row of features.
   *
   * @param features by the names that {@code risk.weights} has
   */
  record Row(String source, boolean forged, Map<String, Double> features) {}

  static void write(Path table, List<Examined> files) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader(
                "file", "source", "label", "attack", "check", "outcome", "suspicion", "weight")
            .setRecordSeparator("\n")
            .get();
    try (Writer out = Files.newBufferedWriter(table);
        CSVPrinter printer = format.print(out)) {
      for (Examined file : files) {
        for (CheckResult result : file.results()) {
          printer.printRecord(
              file.labelled().name(),
              file.labelled().source(),
              file.labelled().label(),
              file.labelled().attack(),
              result.check().id(),
              result.outcome().code(),
              result.suspicion(),
              heaviest(result));
        }
      }
    }
  }

  /** Files that are forged or honest; what was only prepared is left out. */
  static List<Row> read(Path table) throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(table)) {
      for (CSVRecord line : format.parse(in)) {
        FraudCase.Label label = FraudCase.Label.valueOf(line.get("label"));
        if (label != FraudCase.Label.PREPARED) {
          rows.computeIfAbsent(
                  line.get("source") + "/" + line.get("file"),
                  any ->
                      new Row(line.get("source"), label == FraudCase.Label.FORGED, new TreeMap<>()))
              .features()
              .putAll(features(line));
        }
      }
    }
    return new ArrayList<>(rows.values());
  }

  private static Map<String, Double> features(CSVRecord line) {
    Map<String, Double> features = new TreeMap<>();
    String check = line.get("check");
    double suspicion = Double.parseDouble(line.get("suspicion"));
    if (suspicion > 0) {
      features.put("suspicion." + check, suspicion);
    }
    switch (line.get("weight")) {
      case "GRAVE", "SERIOUS" -> features.put("serious." + check, 1.0);
      case "SLIGHT" -> features.put("slight." + check, 1.0);
      case "TRUST" -> features.put("trust." + check, 1.0);
      default -> {}
    }
    return features;
  }

  private static String heaviest(CheckResult result) {
    return result.findings().stream()
        .map(Finding::weight)
        .min(Comparator.comparing(SuspicionTable::rank))
        .map(Weight::name)
        .orElse("");
  }

  /** Trust goes before what is merely worth knowing. */
  private static int rank(Weight weight) {
    return weight == Weight.TRUST ? Weight.NEUTRAL.ordinal() * 2 - 1 : weight.ordinal() * 2;
  }
}
