package io.dossier.bench.training;

import io.dossier.bench.generator.Dice;
import io.dossier.core.accuracy.Calibration;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.classification.Classified;
import io.dossier.core.extraction.classification.TypeClassifier;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.learning.ListwiseTraining;
import io.dossier.core.extraction.learning.ListwiseTraining.Example;
import io.dossier.core.extraction.type.TypeModels;
import io.dossier.core.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Trains the weights by which types are told apart, beginning from those that are believed of the
 * cues, and says how well they do on documents left out. Each document that has labels enough is
 * trained on a second time without its titles: else these, which nearly all generated documents
 * have and most are found by, would leave nothing to be learnt from the rest. Each is trained on
 * once more as if {@link PartlyRead only a part of it had been read}.
 */
public final class TrainTypes {
  private static final int FOLDS = 5;
  private static final double PENALTY = 0.0002;
  private static final double LEAST_WEIGHT = 0.05;

  /** Beliefs before training: a cue counts half as much again in a title; no cue, no type. */
  private static final double CUE = 0.67;

  private static final double TITLE = 0.33;
  private static final double NOTHING = -3;
  private static final double COVER = 2;
  private static final double OWN = 2;

  /**
   * A document is known without a title by such a share of the labels that count, and of those that
   * no other type has.
   */
  private static final double LABELLED = 0.5;

  private static final Set<String> TITLES = TypeClassifier.titles();

  /** Orders and delivery notes have the same labels. */
  private static final Set<DocumentType> KNOWN_BY_TITLE = EnumSet.of(DocumentType.INVOICE);

  private final TypeClassifier classifier = TypeClassifier.load(TypeModels.labels());
  private final ListwiseTraining training = new ListwiseTraining(PENALTY, beliefs());
  private final List<Labelled> documents;
  private final List<Example> examples = new ArrayList<>();

  /** Of each document that has labels enough to be known without its title. */
  private final List<Optional<Example>> untitled = new ArrayList<>();

  /** Of each document as if a part of its lines had not been read. */
  private final List<Example> partly = new ArrayList<>();

  private TrainTypes(List<Labelled> documents) {
    this.documents = documents;
    for (Labelled document : documents) {
      Map<DocumentType, Map<String, Double>> features = features(document.reading());
      examples.add(example(document.type(), features));
      Reading read = PartlyRead.of(document.reading(), new Dice(partly.size()));
      partly.add(example(document.type(), features(read)));
      untitled.add(
          isKnownUntitled(document.type(), features)
              ? Optional.of(example(document.type(), untitled(features)))
              : Optional.empty());
    }
  }

  private Map<DocumentType, Map<String, Double>> features(Reading reading) {
    return classifier.features(reading, Layout.of(reading));
  }

  /** Documents of no type are, so that these stay as many among the others as they were. */
  private static boolean isKnownUntitled(
      DocumentType type, Map<DocumentType, Map<String, Double>> features) {
    Map<String, Double> known = features.getOrDefault(type, Map.of());
    return type == DocumentType.OTHER
        || !KNOWN_BY_TITLE.contains(type)
            && known.getOrDefault("cover", 0.0) >= LABELLED
            && known.getOrDefault("own", 0.0) >= LABELLED;
  }

  private static Example example(
      DocumentType truth, Map<DocumentType, Map<String, Double>> features) {
    List<Map<String, Double>> candidates = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    features.forEach(
        (type, each) -> {
          Map<String, Double> named = new HashMap<>();
          each.forEach((name, value) -> named.put(type.code() + " " + name, value));
          named.put(type.code() + " bias", 1.0);
          candidates.add(named);
          right.add(type == truth);
        });
    return new Example(candidates, right);
  }

  /** As if no title had been read, or one that nobody has thought of. */
  private static Map<DocumentType, Map<String, Double>> untitled(
      Map<DocumentType, Map<String, Double>> features) {
    Map<DocumentType, Map<String, Double>> untitled = new EnumMap<>(DocumentType.class);
    features.forEach(
        (type, each) -> {
          Map<String, Double> rest = new HashMap<>(each);
          rest.keySet().removeIf(feature -> TITLES.contains(feature.substring(2)));
          untitled.put(type, rest);
        });
    return untitled;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println(
          """
          train OUT FOLDER...
            OUT     the file of weights to be written
            FOLDER  documents with their truth.jsonl, as bench/run-generator.sh writes them
          Prints accuracy by five-fold cross-validation, and every document taken for another.""");
      System.exit(2);
    }
    List<Labelled> documents = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      documents.addAll(LabelledReadings.named(arguments[i]).documents());
    }
    TrainTypes types = new TrainTypes(documents);
    types.crossValidate();
    List<String> lines = new ArrayList<>();
    lines.add("# type feature weight: log-odds against other. Made by bench/run-training.sh.");
    lines.addAll(types.weights(index -> true));
    Files.write(Path.of(arguments[0]), lines);
    System.exit(0);
  }

  private static Map<String, Double> beliefs() {
    Map<String, Double> beliefs = new HashMap<>();
    for (DocumentType type : TypeClassifier.types()) {
      beliefs.put(type.code() + " bias", NOTHING);
      beliefs.put(type.code() + " cover", COVER);
      beliefs.put(type.code() + " own", OWN);
    }
    Vocabulary.of(TypeClassifier.cues())
        .phrases()
        .forEach(
            (phrase, name) -> {
              String type = name.substring(0, name.indexOf('/'));
              double weight = Double.parseDouble(name.substring(name.indexOf('/') + 1));
              beliefs.put(type + " p=" + phrase, CUE * weight);
              beliefs.put(type + " t=" + phrase, TITLE * weight);
            });
    return beliefs;
  }

  private List<String> weights(IntPredicate trainedOn) {
    List<Example> chosen = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (trainedOn.test(i)) {
        chosen.add(examples.get(i));
        chosen.add(partly.get(i));
        untitled.get(i).ifPresent(chosen::add);
      }
    }
    List<String> lines = new ArrayList<>();
    Map<String, Double> trained = new TreeMap<>(training.weights(chosen));
    double shared = Objects.requireNonNull(trained.remove("bias"));
    TypeClassifier.types()
        .forEach(type -> trained.merge(type.code() + " bias", shared, Double::sum));
    trained.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= LEAST_WEIGHT) {
            lines.add(String.format(Locale.ROOT, "%s %.2f", feature, weight));
          }
        });
    return lines;
  }

  private void crossValidate() {
    int right = 0;
    Calibration calibration = Calibration.NONE;
    Map<DocumentType, int[]> byType = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      TypeClassifier trained =
          classifier.withWeights(Weights.of(weights(index -> index % FOLDS != left)));
      for (int i = fold; i < documents.size(); i += FOLDS) {
        Labelled document = documents.get(i);
        Classified classified = trained.classify(document.reading(), Layout.of(document.reading()));
        boolean hit = classified.type() == document.type();
        right += hit ? 1 : 0;
        calibration = calibration.plus(Calibration.of(classified.confidence().value(), hit));
        int[] counts = byType.computeIfAbsent(document.type(), any -> new int[2]);
        counts[0] += hit ? 1 : 0;
        counts[1]++;
        if (!hit) {
          System.out.println(
              document.file()
                  + " ("
                  + document.form()
                  + ") taken for "
                  + classified.type().code()
                  + " "
                  + classified.confidence());
        }
      }
    }
    byType.forEach(
        (type, counts) ->
            System.out.printf(
                Locale.ROOT, "  %-22s %4d of %4d%n", type.code(), counts[0], counts[1]));
    System.out.printf(
        Locale.ROOT,
        "types: %d of %d right, %.3f; calibration error %.3f%n",
        right,
        documents.size(),
        right / (double) documents.size(),
        calibration.error());
  }
}
