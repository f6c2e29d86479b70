package io.dossier.bench.training;

import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.learning.ListwiseTraining;
import io.dossier.core.extraction.learning.ListwiseTraining.Example;
import io.dossier.core.extraction.type.ScoredFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains the weights of one type's fields on labelled documents. */
final class FieldTraining {
  private static final int FOLDS = 5;
  private static final double LEAST_WEIGHT = 0.03;

  private final ScoredFields model;
  private final List<Labelled> documents;
  private final List<MarkedText> texts;
  private final ListwiseTraining training;
  private final List<String> kept;

  /**
   * @param kept lines of weights for fields that the documents do not tell, kept as they are
   */
  FieldTraining(ScoredFields model, List<Labelled> documents, double penalty, List<String> kept) {
    this.model = model;
    this.documents = List.copyOf(documents);
    this.texts = documents.stream().map(each -> model.marked(Layout.of(each.reading()))).toList();
    this.training = new ListwiseTraining(penalty);
    this.kept = List.copyOf(kept);
  }

  /** Lines of a file of weights, trained on all documents. */
  List<String> weights() {
    return weights(index -> true);
  }

  /**
   * By set, the accuracy of models that were trained on four fifths of all documents, each on the
   * fifth left out.
   */
  Map<String, Accuracy> crossValidated() {
    Map<String, Accuracy> accuracies = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      ScoredFields trained = model.withWeights(Weights.of(weights(index -> index % FOLDS != left)));
      for (int i = fold; i < documents.size(); i += FOLDS) {
        Labelled document = documents.get(i);
        Accuracy accuracy = accuracy(trained, document, judged(document));
        accuracies.merge(document.set(), accuracy, Accuracy::plus);
      }
    }
    return accuracies;
  }

  private Collection<String> judged(Labelled document) {
    Collection<String> judged = judged();
    judged.retainAll(document.told());
    return judged;
  }

  static Accuracy accuracy(ScoredFields model, Labelled document, Collection<String> judged) {
    FaultGuard guard = new FaultGuard(document.type(), fault -> System.err.println(fault.line()));
    return Accuracy.of(
        judged, model.in(Layout.of(document.reading()), guard).fields(), document.values());
  }

  /** The fields that the model finds and of which any document has a value. */
  Collection<String> judged() {
    Collection<String> judged = new TreeSet<>();
    documents.forEach(document -> judged.addAll(document.values().keySet()));
    judged.retainAll(model.names());
    return judged;
  }

  private List<String> weights(IntPredicate trainedOn) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    Collection<String> judged = judged();
    Stream.concat(model.single().stream(), model.joint().stream())
        .filter(field -> judged.contains(field.name()))
        .parallel()
        .map(field -> Map.entry(field.name(), weights(field, trainedOn)))
        .sequential()
        .forEachOrdered(entry -> lines.put(entry.getKey(), entry.getValue()));
    List<String> all = new ArrayList<>();
    lines.values().forEach(all::addAll);
    kept.stream().filter(line -> !judged.contains(line.split(" ")[0])).forEach(all::add);
    return all;
  }

  private List<String> weights(Field field, IntPredicate trainedOn) {
    List<Example> examples =
        IntStream.range(0, documents.size())
            .filter(trainedOn)
            .filter(index -> documents.get(index).told().contains(field.name()))
            .boxed()
            .flatMap(
                index -> {
                  Labelled document = documents.get(index);
                  Example example = example(field, document, texts.get(index));
                  return Collections.nCopies(document.times(), example).stream();
                })
            .toList();
    List<String> lines = new ArrayList<>();
    training
        .weights(examples)
        .forEach(
            (feature, weight) -> {
              if (Math.abs(weight) >= LEAST_WEIGHT) {
                lines.add(String.format(Locale.ROOT, "%s %s %.2f", field.name(), feature, weight));
              }
            });
    return lines;
  }

  private static Example example(Field field, Labelled document, MarkedText text) {
    List<Candidate> candidates = field.source().in(text);
    Optional<Value> truth = Optional.ofNullable(document.values().get(field.name()));
    return new Example(
        candidates.stream().map(Candidate::features).toList(),
        RightCandidates.of(candidates, truth));
  }
}
