package io.dossier.core.extraction.learning;

import io.dossier.core.extraction.FieldDefinition;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A field that a template expects.
 *
 * @param label what is printed beside the value
 * @param regex what the whole value matches, or its first group; see {@link GuardedPattern}
 * @param hint for people
 * @param requireConfidenceAbove 0 to 1; a value that is not surer than this goes to a person
 */
public record TemplateField(
    FieldDefinition definition,
    Optional<String> label,
    Optional<String> regex,
    Optional<String> hint,
    OptionalDouble requireConfidenceAbove) {
  public String name() {
    return definition.name();
  }
}
