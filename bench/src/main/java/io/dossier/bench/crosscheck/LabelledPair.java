package io.dossier.bench.crosscheck;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;

/**
 * Two values and what a person says of them.
 *
 * @param share {@code dev}, on which lines may be fitted, or {@code test}
 */
record LabelledPair(FieldKind kind, String share, Label label, String left, String right) {
  /** What a person says; the order of {@link Outcome}. */
  enum Label {
    SAME,
    SIMILAR,
    DIFFERENT
  }
}
