package io.dossier.bench.training;

import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.type.ScoredFields;
import io.dossier.core.extraction.type.TypeModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Trains the weights of types' fields and says how well they do on documents left out. */
public final class TrainFields {
  private TrainFields() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println(
          """
          train PENALTY OUT FOLDER...
            PENALTY  on squared weights, such as 0.005
            OUT      a folder in which TYPE.weights are written; weights of fields that the
                     documents do not tell are taken over from bench/training/TYPE.weights
            FOLDER   documents with their truth.jsonl, as bench/run-generator.sh writes them;
                     FOLDER=3 to let each count three times
          Every form of which there are documents is trained. Prints accuracy by five-fold
          cross-validation: right, given, there, F1.
          A field that no document of a folder has is unknown there, and not judged.""");
      System.exit(2);
    }
    double penalty = Double.parseDouble(arguments[0]);
    Path out = Path.of(arguments[1]);
    Map<DocumentType, List<Labelled>> byType = new TreeMap<>();
    for (int i = 2; i < arguments.length; i++) {
      for (Labelled document : LabelledReadings.named(arguments[i]).documents()) {
        byType
            .computeIfAbsent(TypeModels.form(document.type()), any -> new ArrayList<>())
            .add(document);
      }
    }
    for (Map.Entry<DocumentType, List<Labelled>> entry : byType.entrySet()) {
      if (TypeModels.hasForm(entry.getKey())) {
        ScoredFields model = TypeModels.untrained(entry.getKey());
        train(entry.getKey(), model, entry.getValue(), penalty, out);
      }
    }
    System.exit(0);
  }

  private static void train(
      DocumentType type, ScoredFields model, List<Labelled> documents, double penalty, Path out)
      throws IOException {
    Path kept = Path.of("bench", "training", type.code() + ".weights");
    List<String> lines = Files.exists(kept) ? Files.readAllLines(kept) : List.of();
    FieldTraining training = new FieldTraining(model, documents, penalty, lines);
    Map<String, Accuracy> accuracies = training.crossValidated();
    Accuracy all = accuracies.values().stream().reduce(Accuracy.NONE, Accuracy::plus);
    print(type.code() + ", " + documents.size() + " documents", all);
    if (accuracies.size() > 1) {
      accuracies.forEach((set, accuracy) -> print(type.code() + " of " + set, accuracy));
    }
    List<String> weights = new ArrayList<>();
    weights.add("# field feature weight: log-odds against no value.");
    weights.add("# Made by bench/run-training.sh; penalty " + penalty + ".");
    weights.addAll(training.weights());
    Files.createDirectories(out);
    Files.write(out.resolve(type.code() + ".weights"), weights);
  }

  static void print(String title, Accuracy accuracy) {
    System.out.printf(
        Locale.ROOT,
        "%s: F1 %.3f, all right %d of %d, calibration error %.3f%n",
        title,
        accuracy.overall().f1(),
        accuracy.whole(),
        accuracy.documents(),
        accuracy.calibration().error());
    new TreeMap<>(accuracy.fields())
        .forEach(
            (name, tally) -> System.out.printf(Locale.ROOT, "  %-24s %s%n", name, line(tally)));
  }

  private static String line(FieldTally tally) {
    return String.format(
        Locale.ROOT, "%4d %4d %4d  %.3f", tally.right(), tally.given(), tally.there(), tally.f1());
  }
}
