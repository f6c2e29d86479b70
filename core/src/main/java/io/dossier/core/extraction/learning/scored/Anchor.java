package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.List;

/** A label and where it stands to a value. */
record Anchor(Side side, String phrase) {
  /** Where a label stands. */
  enum Side {
    INLINE,
    LEFT,
    ABOVE
  }

  /** The nearest label on each side of a value's beginning. */
  static List<Anchor> of(Span value, MarkedText text) {
    List<Anchor> anchors = new ArrayList<>();
    text.inline(value, List.of())
        .ifPresent(found -> anchors.add(new Anchor(Side.INLINE, found.label())));
    if (anchors.isEmpty()) {
      text.left(value, List.of())
          .ifPresent(found -> anchors.add(new Anchor(Side.LEFT, found.label())));
    }
    text.above(value, List.of())
        .ifPresent(found -> anchors.add(new Anchor(Side.ABOVE, found.label())));
    return anchors;
  }
}
