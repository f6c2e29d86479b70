package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Span;
import java.util.Set;

/**
 * A value that stands in the text.
 *
 * @param traits what its form tells, such as {@code decimals}; each grammar names its own
 */
public record Match(Span span, Value value, Set<String> traits) {
  public Match {
    traits = Set.copyOf(traits);
  }
}
