package io.dossier.core.extraction.learning.scored;

import java.util.Map;

/**
 * What is believed of features before any lesson: the prior of training, and the weights where
 * nothing was learned. In log-odds; of features that are missing nothing is believed.
 */
final class Beliefs {
  /** Of a candidate that the type's form does not propose. */
  static final double STRANGER = -6;

  static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("believed", 1.0),
          Map.entry("from=tail", -1.0),
          Map.entry("own.label", 4.0),
          Map.entry("own.labelNear", 3.5),
          Map.entry("own.near", 3.0),
          Map.entry("own.shape", 1.5),
          Map.entry("text.lines=2", -1.5),
          Map.entry("text.lines=3", -2.5),
          Map.entry("text.lines=4", -3.5),
          Map.entry("text.lines=5", -4.5),
          Map.entry("odd", -2.0));

  private Beliefs() {}
}
