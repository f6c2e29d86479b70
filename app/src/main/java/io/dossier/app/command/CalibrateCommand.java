package io.dossier.app.command;

import io.dossier.app.config.ReadingSettings;
import io.dossier.app.examine.Calibration;
import io.dossier.app.examine.Calibration.Point;
import io.dossier.app.examine.Calibration.Sample;
import io.dossier.app.examine.FileAnalysis;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Pipelines;
import io.dossier.reader.process.ReaderPool;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the threshold of warnings on one's own labelled documents. */
@Command(
    name = "calibrate",
    description = {
      "Judges the labelled files of a folder and proposes the threshold of warnings.",
      "DIR/truth.csv has the columns file and label; a label that begins with tampered is a"
          + " forged document, every other one a genuine document."
    },
    mixinStandardHelpOptions = true)
public final class CalibrateCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int MOST_SHOWN = 20;

  private final PrintStream progress = System.err;

  @Parameters(paramLabel = "DIR", description = "A folder with files and truth.csv.")
  private Path folder = Path.of("");

  @Option(
      names = "--false-alarms",
      paramLabel = "SHARE",
      defaultValue = "0.01",
      description = "The share of genuine documents that may be warned of (${DEFAULT-VALUE}).")
  private double falseAlarms;

  @Override
  public Integer call() throws IOException {
    Path truth = folder.resolve("truth.csv");
    if (!Files.isReadable(truth)) {
      return failed(truth + ": no such file");
    }
    if (!(falseAlarms >= 0 && falseAlarms < 1)) {
      return failed("--false-alarms: must be 0 or more and less than 1");
    }
    List<Sample> samples;
    try (WorkFolder work = WorkFolder.create();
        ReaderPool readers =
            new ReaderPool(ReadingSettings.DEFAULT.readers(work.path(), Optional.empty()))) {
      samples = judged(rows(truth), new FileAnalysis(readers, InstantSource.system()));
    }
    Calibration calibration = new Calibration(samples);
    OptionalDouble threshold = calibration.threshold(falseAlarms);
    if (threshold.isEmpty()) {
      return failed("there is no threshold: genuine documents are needed, and were judged");
    }
    tell(calibration, threshold.getAsDouble());
    return 0;
  }

  private static List<CSVRecord> rows(Path truth) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(truth, StandardCharsets.UTF_8)) {
      return format.parse(in).getRecords();
    }
  }

  private List<Sample> judged(List<CSVRecord> rows, FileAnalysis analysis) throws IOException {
    List<Sample> samples = new ArrayList<>();
    int done = 0;
    for (CSVRecord row : rows) {
      progress.println(++done + " of " + rows.size());
      String name = row.get("file");
      boolean forged = row.get("label").startsWith("tampered");
      Optional<FraudVerdict> verdict = verdict(folder.resolve(name), analysis);
      if (verdict.isEmpty()) {
        progress.println(name + ": left out, since it could not be judged");
      } else {
        samples.add(new Sample(name, forged, counted(verdict.get())));
      }
    }
    return samples;
  }

  private static Optional<FraudVerdict> verdict(Path file, FileAnalysis analysis)
      throws IOException {
    try {
      return analysis
          .of(file, Pipelines.DEFAULT)
          .map(FileAnalysis.Analysed::analysis)
          .flatMap(Analysis::fraud);
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  /** Nobody is warned of a document that nothing speaks against. */
  private static double counted(FraudVerdict verdict) {
    boolean spoken =
        verdict.checks().stream()
            .map(CheckResult::findings)
            .flatMap(List::stream)
            .anyMatch(Finding::risk);
    return spoken ? verdict.riskProbability() : 0;
  }

  private void tell(Calibration calibration, double threshold) {
    System.out.println("threshold  recall  false alarms");
    for (Point point : calibration.curve()) {
      if (Math.round(point.threshold() * 100) % 5 == 0) {
        System.out.println(line(point));
      }
    }
    System.out.println();
    System.out.println("proposed (fraudWarning of the organization):");
    System.out.println(line(calibration.at(threshold)));
    List<Sample> missed = calibration.missed(threshold);
    System.out.println(
        missed.size() + " forged documents stay below it" + (missed.isEmpty() ? "" : ":"));
    missed.stream()
        .limit(MOST_SHOWN)
        .forEach(
            sample ->
                System.out.println(
                    String.format(Locale.ROOT, "  %.3f  %s", sample.probability(), sample.file())));
  }

  private static String line(Point point) {
    return String.format(
        Locale.ROOT,
        "%9.2f  %6.3f  %12.3f",
        point.threshold(),
        point.recall(),
        point.falseAlarms());
  }

  private int failed(String message) {
    progress.println(message);
    return FAILED;
  }
}
