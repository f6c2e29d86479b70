package io.dossier.core.extraction.identifier;

import java.util.Optional;
import java.util.Set;

/**
 * An identifier that stands in a text.
 *
 * @param from first character
 * @param to after the last character
 * @param value its normalized form
 * @param flaw why its structure or check digit does not hold, in plain words and without the value;
 *     empty when they hold, and when it is masked
 * @param traits see {@link Identifiers}
 */
public record Occurrence(
    int from, int to, String value, Optional<String> flaw, Set<String> traits) {
  public Occurrence {
    traits = Set.copyOf(traits);
  }
}
