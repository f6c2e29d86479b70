package io.dossier.bench.training;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * Which candidates of a field a model shall learn to choose: those that have the known value, or,
 * where a text was misread so that none has it, those that come nearest to it. What a misread text
 * teaches of its place is as true as what any other does; were it left out, the model would learn
 * to give nothing wherever print is hard to read.
 *
 * <p>For models of many documents. Of a handful of corrections only those that were read rightly
 * are learned from, which reads better ({@code docs/accuracy.md}).
 */
final class RightCandidates {
  /** So much of a misread text at least must be as it is known to be. */
  private static final double NEAR = 0.75;

  private RightCandidates() {}

  /** For each candidate, in their order, whether it is one of them. */
  static List<Boolean> of(List<Candidate> candidates, Optional<Value> truth) {
    List<Boolean> same =
        candidates.stream()
            .map(each -> truth.filter(value -> Comparison.same(each.value(), value)).isPresent())
            .toList();
    if (!same.contains(true) && truth.orElse(null) instanceof Value.Text text) {
      return nearest(candidates, Comparison.folded(text.text()));
    }
    return same;
  }

  private static List<Boolean> nearest(List<Candidate> candidates, String truth) {
    List<Double> likeness = candidates.stream().map(each -> likeness(each, truth)).toList();
    double most = likeness.stream().mapToDouble(each -> each).max().orElse(0);
    return likeness.stream().map(each -> most >= NEAR && each == most).toList();
  }

  /** The share of the longer text that is the same, 0 to 1; 0 of another kind of value. */
  private static double likeness(Candidate candidate, String truth) {
    if (!(candidate.value() instanceof Value.Text text)) {
      return 0;
    }
    String found = Comparison.folded(text.text());
    int longer = Math.max(found.length(), truth.length());
    int shorter = Math.min(found.length(), truth.length());
    return shorter < NEAR * longer
        ? 0
        : 1 - EditDistance.between(found, truth) / (double) Math.max(1, longer);
  }
}
