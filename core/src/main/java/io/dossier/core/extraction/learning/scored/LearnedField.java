package io.dossier.core.extraction.learning.scored;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one field.
 *
 * @param lines that its value may run over
 * @param labels where a label of its own stood to it
 * @param weights by feature, see {@link FieldCandidates}; those that are missing are 0
 * @param learned how well it was found in lessons that were held back
 * @param plain how well the built-in model found it in the lessons
 */
record LearnedField(
    int lines,
    Set<Anchor> labels,
    List<Landmark> landmarks,
    List<ValueShape> shapes,
    Map<String, Double> weights,
    Tally learned,
    Tally plain) {
  LearnedField {
    labels = Set.copyOf(labels);
    landmarks = List.copyOf(landmarks);
    shapes = List.copyOf(shapes);
    weights = Map.copyOf(weights);
  }

  /** Nothing but beliefs. */
  static LearnedField untaught(Set<Anchor> labels) {
    return new LearnedField(
        1, labels, List.of(), List.of(), Beliefs.WEIGHTS, Tally.NONE, Tally.NONE);
  }

  /** As it is believed in a document of another layout: what was learned counts little there. */
  LearnedField foreign() {
    return judged(Tally.FOREIGN, Tally.NONE);
  }

  LearnedField weighed(Map<String, Double> other) {
    return new LearnedField(lines, labels, landmarks, shapes, other, learned, plain);
  }

  LearnedField judged(Tally found, Tally builtIn) {
    return new LearnedField(lines, labels, landmarks, shapes, weights, found, builtIn);
  }
}
