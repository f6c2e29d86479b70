package io.dossier.bench.crosscheck;

import io.dossier.core.crosscheck.FieldComparison;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A way to say how alike two values are.
 *
 * @param name as it is reported
 * @param hasOwnLines whether 90 and 70 are its own; else lines are fitted too
 */
record Scorer(String name, boolean hasOwnLines, Score score) {
  /** From 0 to 100. */
  @FunctionalInterface
  interface Score {
    double of(LabelledPair pair);
  }

  /** The product's, and two that know nothing of the fields. */
  static List<Scorer> all() {
    FieldComparison ours = new FieldComparison();
    JaroWinklerSimilarity winkler = new JaroWinklerSimilarity();
    return List.of(
        new Scorer(
            "cross-check",
            true,
            pair -> ours.compare(pair.kind(), pair.left(), pair.right()).score()),
        new Scorer(
            "Jaro-Winkler",
            false,
            pair -> 100 * winkler.apply(folded(pair.left()), folded(pair.right()))),
        new Scorer(
            "token-set ratio",
            false,
            pair -> TokenSetRatio.of(folded(pair.left()), folded(pair.right()))));
  }

  /** As such measures are commonly fed: capitals, letters and digits alone, one blank between. */
  private static String folded(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
