package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.candidate.MarkedText.Relation;
import io.dossier.core.extraction.layout.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels around a value.
 *
 * @param inline the last one before it in its segment
 * @param left that of the nearest labelled segment to the left
 * @param above the nearest one above
 * @param under the heading of its section
 */
record Surroundings(
    Optional<Relation> inline,
    Optional<Relation> left,
    Optional<Relation> above,
    Optional<String> under) {

  /**
   * @param others values of the same kind: a label beyond one of them is far
   */
  static Surroundings of(Span value, List<Span> others, MarkedText text) {
    return new Surroundings(
        text.inline(value, others),
        text.left(value, others),
        text.above(value, others),
        text.under(value));
  }

  /**
   * Adds {@code inline=}, {@code left=}, {@code above=} with the label's name, {@code inlineFar=}
   * and so on when another value stands between, and {@code under=}.
   */
  void into(Map<String, Double> features, boolean withLeft) {
    add(features, "inline", inline);
    if (withLeft) {
      add(features, "left", left);
    }
    add(features, "above", above);
    under.ifPresent(heading -> features.put("under=" + heading, 1.0));
  }

  private static void add(Map<String, Double> features, String where, Optional<Relation> found) {
    found.ifPresent(
        label -> features.put((label.near() ? where : where + "Far") + "=" + label.label(), 1.0));
  }
}
