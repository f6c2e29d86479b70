package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.learning.ListwiseTraining;
import io.dossier.core.extraction.learning.ListwiseTraining.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the likeliest weights of one field's features, given the beliefs before (maximum a
 * posteriori). Of each document no more candidates are learned from than those that come nearest to
 * being chosen, and some others.
 */
final class WeightLearning {
  /** Of squared distances from the beliefs, for all documents together. */
  private static final double PENALTY = 0.05;

  private static final int NEAREST = 60;
  private static final int OTHERS = 20;
  private static final double LEAST_WEIGHT = 0.005;

  private record Document(List<Candidate> candidates, List<Boolean> right) {}

  /** Of fewer documents with a value not enough is known to tell it from what stands elsewhere. */
  private static final int ENOUGH = 3;

  private final List<Document> documents = new ArrayList<>();
  private final List<Document> others = new ArrayList<>();

  /** A document that the analyst was asked about. */
  void add(List<Candidate> candidates, Optional<Value> truth) {
    List<Boolean> right =
        candidates.stream()
            .map(each -> truth.filter(value -> Comparison.same(each.value(), value)).isPresent())
            .toList();
    // Of a value that no candidate reaches there is nothing to learn but to give none.
    if (truth.isEmpty() || right.contains(true)) {
      documents.add(new Document(candidates, right));
    }
    if (right.contains(true)) {
      others.add(without(candidates, right));
    }
  }

  /** The same document had it not got the value: then none of the others shall be given. */
  private static Document without(List<Candidate> candidates, List<Boolean> right) {
    List<Candidate> left = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!right.get(i)) {
        left.add(candidates.get(i));
      }
    }
    return new Document(left, left.stream().map(each -> false).toList());
  }

  Map<String, Double> weights() {
    Map<String, Double> weights = Beliefs.WEIGHTS;
    if (documents.isEmpty()) {
      return weights;
    }
    List<Document> all = new ArrayList<>(documents);
    if (others.size() >= ENOUGH) {
      all.addAll(others);
    }
    ListwiseTraining training = new ListwiseTraining(PENALTY / all.size(), Beliefs.WEIGHTS);
    for (int round = 0; round < 2; round++) {
      Map<String, Double> known = weights;
      weights = training.weights(all.stream().map(each -> example(each, known)).toList());
    }
    Map<String, Double> kept = new HashMap<>();
    weights.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= LEAST_WEIGHT) {
            kept.put(feature, weight);
          }
        });
    return kept;
  }

  private static Example example(Document document, Map<String, Double> weights) {
    List<Candidate> all = document.candidates();
    double[] scores = all.stream().mapToDouble(each -> score(each.features(), weights)).toArray();
    List<Integer> byScore =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
            .toList();
    int step = Math.max(1, (all.size() - NEAREST) / OTHERS);
    List<Map<String, Double>> chosen = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (int place = 0; place < byScore.size(); place++) {
      int i = byScore.get(place);
      boolean hit = document.right().get(i);
      if (hit || place < NEAREST || place % step == 0) {
        chosen.add(all.get(i).features());
        right.add(hit);
      }
    }
    return new Example(chosen, right);
  }

  /** The log-odds of a candidate against no value. */
  static double score(Map<String, Double> features, Map<String, Double> weights) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return sum;
  }
}
