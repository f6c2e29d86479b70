package io.dossier.bench.training;

import io.dossier.core.extraction.learning.ListwiseTraining;
import io.dossier.core.extraction.learning.ListwiseTraining.Example;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.type.ScoredFields;
import io.dossier.core.extraction.type.TypeModels;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.process.ReaderPool;
import io.dossier.reader.process.ReaderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Trains the weights of a type's fields on a folder of documents whose values are known, and says
 * how well they do on documents that they were not trained on.
 */
public final class TrainFields {
  private static final int FOLDS = 5;
  private static final double LEAST_WEIGHT = 0.03;

  private final ScoredFields model;
  private final KnownValues known;
  private final ListwiseTraining training;
  private final List<String> kept;
  private final Map<String, MarkedText> texts = new TreeMap<>();

  private TrainFields(
      ScoredFields model, KnownValues known, ListwiseTraining training, List<String> kept) {
    this.model = model;
    this.known = known;
    this.training = training;
    this.kept = kept;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      System.err.println(
          """
          train TYPE DOCUMENTS VALUES PENALTY [WEIGHTS]
            TYPE       receipt or invoice
            DOCUMENTS  a folder of files
            VALUES     lines of: file TAB field TAB value
            PENALTY    on squared weights, such as 0.01
            WEIGHTS    a file of weights for fields that the values do not tell, kept as they are
          Prints weights on standard output, accuracy by cross-validation on standard error.""");
      System.exit(2);
    }
    DocumentType type = DocumentType.ofCode(arguments[0]).orElseThrow();
    List<String> kept =
        arguments.length > 4 ? Files.readAllLines(Path.of(arguments[4])) : List.of();
    TrainFields training =
        new TrainFields(
            (ScoredFields) Objects.requireNonNull(TypeModels.all().get(type), "no fields"),
            KnownValues.read(Path.of(arguments[2])),
            new ListwiseTraining(Double.parseDouble(arguments[3])),
            kept);
    training.read(Path.of(arguments[1]));
    training.crossValidate();
    training.lines(name -> true).forEach(System.out::println);
    System.exit(0);
  }

  private void read(Path folder) throws IOException {
    Path work = Files.createTempDirectory("training");
    ReaderSettings settings =
        new ReaderSettings(2, "768m", 500, work, Optional.empty(), ReaderLimits.DEFAULT);
    try (ReaderPool readers = new ReaderPool(settings);
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (known.byFile().containsKey(name)
            && readers.read(
                    new DocumentReader.Original(
                        () -> Files.newInputStream(file), Files.size(file), Optional.empty()),
                    DocumentReader.Progress.NONE)
                instanceof DocumentReader.Read read) {
          texts.put(name, new MarkedText(Layout.of(read.reading()), model.vocabulary()));
          System.err.print("\rread " + texts.size() + " of " + known.byFile().size());
        }
      }
    }
    System.err.println();
  }

  private List<Field> fields() {
    return Stream.concat(model.single().stream(), model.joint().stream())
        .filter(field -> known.tells(field.name()))
        .toList();
  }

  /** Weights trained on the documents of these names, as lines of a file of weights. */
  private List<String> lines(java.util.function.Predicate<String> trainedOn) {
    List<String> lines = new ArrayList<>();
    for (Field field : fields()) {
      List<Example> examples = new ArrayList<>();
      texts.forEach(
          (name, text) -> {
            if (trainedOn.test(name)) {
              examples.add(example(name, field, text));
            }
          });
      training
          .weights(examples)
          .forEach(
              (feature, weight) -> {
                if (Math.abs(weight) >= LEAST_WEIGHT) {
                  lines.add(
                      String.format(Locale.ROOT, "%s %s %.2f", field.name(), feature, weight));
                }
              });
    }
    lines.addAll(kept);
    return lines;
  }

  private Example example(String name, Field field, MarkedText text) {
    List<Candidate> candidates = field.source().in(text);
    return new Example(
        candidates.stream().map(Candidate::features).toList(),
        candidates.stream().map(c -> known.right(name, field.name(), c.value())).toList());
  }

  private void crossValidate() {
    List<String> names = List.copyOf(texts.keySet());
    Map<String, Tally> tallies = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      ScoredFields trained =
          model.withWeights(Weights.of(lines(name -> names.indexOf(name) % FOLDS != left)));
      for (int i = fold; i < names.size(); i += FOLDS) {
        count(names.get(i), trained, tallies);
      }
    }
    tallies.forEach((field, tally) -> System.err.println(field + " " + tally));
  }

  private void count(String name, ScoredFields trained, Map<String, Tally> tallies) {
    Map<String, FieldValue> found =
        trained.in(Objects.requireNonNull(texts.get(name)).layout()).fields();
    for (Field field : fields()) {
      if (known.of(name, field.name()).isPresent()) {
        Tally tally = tallies.computeIfAbsent(field.name(), any -> new Tally());
        Optional<FieldValue> value = Optional.ofNullable(found.get(field.name()));
        tally.there++;
        tally.given += value.isPresent() ? 1 : 0;
        tally.right +=
            value.filter(v -> known.right(name, field.name(), v.value())).isPresent() ? 1 : 0;
      }
    }
  }

  /** How often a field was there, given and right. */
  private static final class Tally {
    private int there;
    private int given;
    private int right;

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "F1 %.3f (%d right of %d given, %d there)",
          2.0 * right / Math.max(1, given + there),
          right,
          given,
          there);
    }
  }
}
