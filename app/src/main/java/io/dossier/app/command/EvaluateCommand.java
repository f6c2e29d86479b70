package io.dossier.app.command;

import io.dossier.app.config.ReadingSettings;
import io.dossier.app.evaluate.FolderRun;
import io.dossier.app.evaluate.Report;
import io.dossier.app.evaluate.Run;
import io.dossier.app.evaluate.SavedRun;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.reader.labelled.LabelledFolder;
import io.dossier.reader.process.ReaderPool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures accuracy on a folder of labelled documents, without a server or database. */
@Command(
    name = "evaluate",
    description = {
      "Reads the labelled documents of a folder and reports how well types and fields are found;"
          + " progress goes to standard error.",
      "The folder holds truth.jsonl, a line for each document:",
      "  {\"file\": \"7.pdf\", \"type\": \"receipt\", \"fields\": {\"total\": 12.5, \"date\":"
          + " \"2024-02-29\"}}",
      "Values are as the API has them. A field that is null is one the document does not have; a"
          + " field that no document of the type names is not judged."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:measured, and not below the floor",
      " 1:not measured; standard error says why",
      " 2:an option is not understood",
      " 4:F1 is below the floor"
    })
public final class EvaluateCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int BELOW_FLOOR = 4;
  private static final int FEW = 5;

  private final InstantSource clock = InstantSource.system();
  private final PrintStream progress = System.err;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "Documents with their truth.jsonl.")
  private Path folder = Path.of("");

  @Option(
      names = "--hint",
      description = "Tells the extractor each document's type, as a caller who knows it would.")
  private boolean hint;

  @Option(names = "--json", paramLabel = "FILE", description = "Writes the report as JSON as well.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Keeps this run for a later --against. Holds file names and counts alone.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Holds this run against one that was saved: what got better, what worse.")
  private Optional<Path> against = Optional.empty();

  @Option(
      names = "--misses",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Shows up to N wrong values, in the JSON too: text of documents, which the report is"
              + " without otherwise.")
  private int misses;

  @Option(
      names = "--floor",
      paramLabel = "F1",
      description = "Leaves with 4 where F1 over all fields is below this, such as 0.9.")
  private Optional<Double> floor = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "2",
      description = "Documents read at once (${DEFAULT-VALUE}).")
  private int jobs;

  @Override
  public Integer call() throws InterruptedException {
    checkOptions();
    try {
      return measured();
    } catch (Failure e) {
      progress.println(e.message());
      return FAILED;
    } catch (IOException e) {
      progress.println("cannot read or write: " + e);
      return FAILED;
    }
  }

  private void checkOptions() {
    if (floor.isPresent() && !(floor.get() >= 0 && floor.get() <= 1)) {
      throw new ParameterException(spec.commandLine(), "--floor must be 0 to 1");
    }
    if (jobs < 1 || misses < 0) {
      throw new ParameterException(
          spec.commandLine(), "--jobs must be at least 1, --misses at least 0");
    }
  }

  private int measured() throws IOException, InterruptedException {
    if (!Files.isDirectory(folder)) {
      progress.println(folder + ": no such folder");
      return FAILED;
    }
    checkWritable(json);
    checkWritable(save);
    Optional<Report.Other> other = Optional.empty();
    if (against.isPresent()) {
      other = Optional.of(new Report.Other(against.get().toString(), SavedRun.read(against.get())));
    }
    LabelledFolder labelled = LabelledFolder.of(folder);
    if (labelled.files().isEmpty()) {
      progress.println(folder + ": " + LabelledFolder.TRUTH + " has no line");
      return FAILED;
    }
    tellUnlabelled(labelled.unlabelled());
    Run run = run(labelled);
    Report report = new Report(run, other, misses);
    report.print(System.out);
    if (json.isPresent()) {
      report.write(json.get());
    }
    if (save.isPresent()) {
      new SavedRun(run.model(), run.scores()).write(save.get());
    }
    return held(run.evaluation().accuracy().overall());
  }

  /** Before anything is read, which may take long. */
  private static void checkWritable(Optional<Path> file) {
    Optional<Path> folder = file.map(Path::toAbsolutePath).map(Path::getParent);
    if (file.isPresent()
        && (folder.filter(Files::isDirectory).isEmpty() || Files.isDirectory(file.get()))) {
      throw Failure.of(
          Category.CALLER, "file_unwritable", file.get() + ": no file can be written there");
    }
  }

  private void tellUnlabelled(List<String> files) {
    if (!files.isEmpty()) {
      String named = files.stream().limit(FEW).collect(Collectors.joining(", "));
      int more = files.size() - FEW;
      progress.println(
          "files without a line are left out: "
              + (more > 0 ? named + " and " + more + " more" : named));
    }
  }

  private Run run(LabelledFolder labelled) throws IOException, InterruptedException {
    try (WorkFolder work = WorkFolder.create();
        ReaderPool readers =
            new ReaderPool(
                ReadingSettings.DEFAULT
                    .withProcesses(jobs)
                    .readers(work.path(), Optional.empty()))) {
      return new FolderRun(
              readers,
              new BuiltInExtractor(fault -> progress.println(fault.line())),
              clock,
              progress::println)
          .over(
              labelled, hint ? FolderRun.Telling.TYPE_TOLD : FolderRun.Telling.NOTHING_TOLD, jobs);
    }
  }

  private int held(FieldTally all) {
    if (floor.isEmpty()) {
      return 0;
    }
    if (all.equals(FieldTally.NONE)) {
      progress.println("no field is labelled or found: there is nothing to hold to the floor");
      return BELOW_FLOOR;
    }
    if (all.f1() < floor.get()) {
      progress.println(
          String.format(Locale.ROOT, "F1 %.3f is below the floor of %.3f", all.f1(), floor.get()));
      return BELOW_FLOOR;
    }
    return 0;
  }
}
