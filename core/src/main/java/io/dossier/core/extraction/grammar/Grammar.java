package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.layout.Segment;
import java.util.List;

/** Finds every value of one kind in a segment, from left to right; matches do not overlap. */
@FunctionalInterface
public interface Grammar {
  List<Match> in(Segment segment);
}
