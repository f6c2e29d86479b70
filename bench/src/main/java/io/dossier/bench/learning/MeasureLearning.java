package io.dossier.bench.learning;

import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.issuer.Issuer;
import io.dossier.bench.generator.issuer.Issuers;
import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.Calibration;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateLearner;
import io.dossier.core.extraction.learning.scored.ScoredLearner;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.extraction.type.TypeModels;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.process.ReaderPool;
import io.dossier.reader.process.ReaderSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well fields are found in documents of issuers that are new to the product: by the built-in
 * model, and after 1, 2, 3, 5 and 10 corrected documents; see {@code bench/run-learning.sh}.
 */
public final class MeasureLearning {
  private static final List<Integer> COUNTS = List.of(1, 2, 3, 5, 10);
  private static final int TRAINED = 5;
  private static final int HELD_BACK = 20;
  private static final int READERS = 2;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final BuiltInExtractor builtIn = new BuiltInExtractor();
  private final TemplateLearner learner = new ScoredLearner(builtIn);
  private final boolean details;
  private final Map<Integer, Accuracy> sums = new TreeMap<>();

  private MeasureLearning(boolean details) {
    this.details = details;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println(
          """
          run-learning.sh FOLDER SEED pdf|scan|photo [--fields] [ISSUER...]
            FOLDER   where readings are kept
            ISSUER   layouts; all where none is named
          Prints, by layout, the F1 of the built-in model, then of a template after 1, 2, 3, 5 and
          10 corrected documents, always on the same 20 others; the seconds of one core that
          training on 5 takes; and how far confidence and accuracy lie apart after 5.""");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long seed = Long.parseLong(arguments[1]);
    Form form = Form.valueOf(arguments[2].toUpperCase(Locale.ROOT));
    List<String> rest = List.of(arguments).subList(3, arguments.length);
    List<String> names = rest.stream().filter(each -> !each.startsWith("--")).toList();
    MeasureLearning measure = new MeasureLearning(rest.contains("--fields"));
    ReaderSettings settings =
        new ReaderSettings(
            READERS,
            "768m",
            500,
            Files.createTempDirectory("reading"),
            Optional.empty(),
            ReaderLimits.DEFAULT);
    try (ReaderPool readers = new ReaderPool(settings)) {
      IssuerLessons lessons = new IssuerLessons(readers, folder);
      System.out.printf(
          "%-20s %6s %6s %6s %6s %6s %6s %8s %6s%n",
          "layout", "before", 1, 2, 3, 5, 10, "seconds", "error");
      int most = COUNTS.get(COUNTS.size() - 1);
      Map<Issuer, List<Lesson>> byIssuer = new LinkedHashMap<>();
      for (Issuer issuer : Issuers.ALL) {
        if (names.isEmpty() || names.contains(issuer.name())) {
          List<Lesson> all = lessons.of(issuer, seed, most + HELD_BACK, form);
          byIssuer.put(issuer, all);
          measure.issuer(issuer, all.subList(0, most), all.subList(most, all.size()));
        }
      }
      measure.line("all", measure.sums, Double.NaN);
      measure.confidence();
      measure.foreign(byIssuer);
    }
    System.exit(0);
  }

  private void issuer(Issuer issuer, List<Lesson> lessons, List<Lesson> others) {
    Map<Integer, Accuracy> results = new TreeMap<>();
    results.put(0, accuracy(issuer, others, lesson -> plain(issuer, lesson)));
    double seconds = 0;
    for (int count : COUNTS) {
      long start = CLOCK.getCurrentThreadCpuTime();
      LearnedModel model = learner.learn(issuer.form(), lessons.subList(0, count));
      seconds = count == TRAINED ? (CLOCK.getCurrentThreadCpuTime() - start) / 1e9 : seconds;
      results.put(count, accuracy(issuer, others, lesson -> learned(issuer, model, lesson)));
    }
    line(issuer.name(), results, seconds);
    results.forEach((count, accuracy) -> sums.merge(count, accuracy, Accuracy::plus));
    if (details) {
      fields(issuer, results);
    }
  }

  /** How many of the values given with each confidence are right, after training. */
  private void confidence() {
    Calibration calibration = sums.getOrDefault(TRAINED, Accuracy.NONE).calibration();
    for (int i = 0; i < calibration.bins().size(); i++) {
      Calibration.Bin bin = calibration.bins().get(i);
      if (bin.given() > 0) {
        System.out.printf(
            Locale.ROOT,
            "confidence %2d to %3d: %5d given, %.3f right%n",
            10 * i,
            10 * (i + 1),
            bin.given(),
            bin.accuracy());
      }
    }
  }

  /** What a template of one issuer does to the documents of others of the same type. */
  private void foreign(Map<Issuer, List<Lesson>> byIssuer) {
    Accuracy before = Accuracy.NONE;
    Accuracy after = Accuracy.NONE;
    for (Issuer issuer : byIssuer.keySet()) {
      LearnedModel model =
          learner.learn(issuer.form(), lessons(byIssuer, issuer).subList(0, TRAINED));
      for (Issuer other : byIssuer.keySet()) {
        if (other != issuer && other.form().type() == issuer.form().type() && typed(issuer)) {
          List<Lesson> some = lessons(byIssuer, other).subList(0, TRAINED);
          before = before.plus(accuracy(issuer, some, lesson -> plain(issuer, lesson)));
          after = after.plus(accuracy(issuer, some, lesson -> learned(issuer, model, lesson)));
        }
      }
    }
    if (before.documents() == 0) {
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "other issuers of the type: built-in %.3f, template of another issuer %.3f%n",
        before.overall().f1(),
        after.overall().f1());
  }

  private static List<Lesson> lessons(Map<Issuer, List<Lesson>> byIssuer, Issuer issuer) {
    return byIssuer.getOrDefault(issuer, List.of());
  }

  /** Whether its fields are those of a type that the product has a form for. */
  private static boolean typed(Issuer issuer) {
    return TypeModels.trained(issuer.form().type()).isPresent();
  }

  private ExtractionResult plain(Issuer issuer, Lesson lesson) {
    return builtIn.extract(lesson.reading(), Optional.of(issuer.form().type()));
  }

  private ExtractionResult learned(Issuer issuer, LearnedModel model, Lesson lesson) {
    return learner.extract(issuer.form(), Optional.of(model), lesson.reading());
  }

  private static Accuracy accuracy(
      Issuer issuer, List<Lesson> others, Function<Lesson, ExtractionResult> extractor) {
    List<String> names = issuer.form().fields().stream().map(TemplateField::name).toList();
    Accuracy accuracy = Accuracy.NONE;
    for (Lesson lesson : others) {
      accuracy =
          accuracy.plus(Accuracy.of(names, extractor.apply(lesson).fields(), lesson.fields()));
    }
    return accuracy;
  }

  private void line(String name, Map<Integer, Accuracy> results, double seconds) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
    results.forEach(
        (count, accuracy) ->
            line.append(String.format(Locale.ROOT, " %6.3f", accuracy.overall().f1())));
    line.append(String.format(Locale.ROOT, " %8.2f", seconds));
    Optional.ofNullable(results.get(TRAINED))
        .map(Accuracy::calibration)
        .map(Calibration::error)
        .ifPresent(error -> line.append(String.format(Locale.ROOT, " %6.3f", error)));
    System.out.println(line);
  }

  private static void fields(Issuer issuer, Map<Integer, Accuracy> results) {
    Map<String, List<String>> lines = new HashMap<>();
    results.forEach(
        (count, accuracy) ->
            accuracy
                .fields()
                .forEach(
                    (name, tally) ->
                        lines.computeIfAbsent(name, any -> new ArrayList<>()).add(f1(tally))));
    issuer
        .form()
        .fields()
        .forEach(
            field ->
                System.out.printf(
                    "  %-18s %s%n",
                    field.name(), String.join("", lines.getOrDefault(field.name(), List.of()))));
  }

  private static String f1(FieldTally tally) {
    return String.format(Locale.ROOT, " %6.3f", tally.f1());
  }
}
