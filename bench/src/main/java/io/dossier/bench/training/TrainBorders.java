package io.dossier.bench.training;

import io.dossier.bench.generator.Dice;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.classification.PartsClassifier;
import io.dossier.core.extraction.classification.TypeClassifier;
import io.dossier.core.extraction.learning.ListwiseTraining;
import io.dossier.core.extraction.learning.ListwiseTraining.Example;
import io.dossier.core.extraction.type.TypeModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains the weights by which the documents of one file are told apart, on joined documents, and
 * says how well they do on files joined of other documents and on documents of several pages.
 */
public final class TrainBorders {
  private static final double PENALTY = 0.0005;
  private static final double LEAST_WEIGHT = 0.02;
  private static final int TRAINED_FILES = 1000;
  private static final int TRIED_FILES = 60;
  private static final long SEED = 4;

  /** A document of several pages by itself counts so often: to cut one is the worse mistake. */
  private static final int SINGLE = 2;

  /** Log-odds that are believed before any file was seen, and hold where none tells otherwise. */
  private static final Map<String, Double> BELIEFS =
      Map.ofEntries(
          Map.entry("bias", -2.0),
          Map.entry("differ", 4.0),
          Map.entry("same", -1.0),
          Map.entry("prevOther", -0.5),
          Map.entry("nextOther", -2.0),
          Map.entry("title", 1.0),
          Map.entry("sameTitle", 1.0),
          Map.entry("number=first", 3.0),
          Map.entry("number=later", -4.0),
          Map.entry("number=follows", -6.0),
          Map.entry("number=ended", 2.0),
          Map.entry("number=unfinished", -4.0),
          Map.entry("numbers=shared", -3.0),
          Map.entry("numbers=apart", 1.0),
          Map.entry("rows", -1.0),
          Map.entry("again", 0.5),
          Map.entry("sameAgain", 1.0),
          Map.entry("head", -0.5),
          Map.entry("little", -1.0),
          Map.entry("size", 1.0),
          Map.entry("source", 1.0));

  private TrainBorders() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println(
          """
          train OUT FOLDER...
            OUT     the file of weights to be written; of a file that is there the weights are tried
            FOLDER  documents with their truth.jsonl, as bench/run-generator.sh writes them
          Every second document is trained on, the others are tried.""");
      System.exit(2);
    }
    List<Labelled> trained = new ArrayList<>();
    List<Labelled> tried = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      List<Labelled> documents = LabelledReadings.named(arguments[i]).documents();
      for (int at = 0; at < documents.size(); at++) {
        (at % 2 == 0 ? trained : tried).add(documents.get(at));
      }
    }
    List<Labelled> continued = continued(tried, SEED + 2);
    trained.addAll(continued(trained, SEED + 3));
    PartsClassifier plain = PartsClassifier.load(TypeClassifier.load(TypeModels.labels()));
    Path out = Path.of(arguments[0]);
    if (!Files.exists(out)) {
      Files.write(out, weights(plain, trained));
    }
    PartsClassifier classifier = plain.withWeights(Weights.of(Files.readAllLines(out)));
    BorderTrial trial = new BorderTrial(classifier);
    trial.joined("joined", JoinedFile.drawn(tried, TRIED_FILES, SEED + 1));
    trial.singles("of several pages", tried);
    trial.singles("continued", continued);
    List<Labelled> all = new ArrayList<>(tried);
    all.addAll(continued);
    trial.joined("joined, some of them continued", JoinedFile.drawn(all, TRIED_FILES, SEED + 1));
    System.exit(0);
  }

  private static List<Labelled> continued(List<Labelled> documents, long seed) {
    Dice dice = new Dice(seed);
    return documents.stream()
        .flatMap(document -> ContinuedDocument.of(document, dice).stream())
        .toList();
  }

  private static List<String> weights(PartsClassifier classifier, List<Labelled> documents) {
    List<Example> examples = new ArrayList<>();
    for (JoinedFile file : JoinedFile.drawn(documents, TRAINED_FILES, SEED)) {
      examples(classifier, file, 1, examples);
    }
    for (Labelled document : documents) {
      examples(classifier, JoinedFile.of(List.of(document)), SINGLE, examples);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# border feature weight: log-odds of another document. Made by bench/run-training.sh.");
    new TreeMap<>(new ListwiseTraining(PENALTY, BELIEFS).weights(examples))
        .forEach(
            (feature, weight) -> {
              if (Math.abs(weight) >= LEAST_WEIGHT) {
                lines.add(String.format(Locale.ROOT, "border %s %.2f", feature, weight));
              }
            });
    // What no file showed keeps what is believed of it.
    BELIEFS.forEach(
        (feature, weight) -> {
          if (lines.stream().noneMatch(line -> line.startsWith("border " + feature + " "))) {
            lines.add(String.format(Locale.ROOT, "border %s %.2f", feature, weight));
          }
        });
    return lines;
  }

  private static void examples(
      PartsClassifier classifier, JoinedFile file, int times, List<Example> examples) {
    List<Map<String, Double>> pages = classifier.features(file.reading());
    List<Boolean> borders = file.borders();
    for (int i = 0; i < pages.size(); i++) {
      Example example = new Example(List.of(new HashMap<>(pages.get(i))), List.of(borders.get(i)));
      for (int time = 0; time < times; time++) {
        examples.add(example);
      }
    }
  }
}
