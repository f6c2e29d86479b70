package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that a form holds against its fields.
 *
 * @param name of the rule
 * @param fields that it looks at
 */
public record Check(String name, List<String> fields, Rule rule) {
  public Check {
    fields = List.copyOf(fields);
  }

  /**
   * By the words of a form's line: the rule's name, then its arguments.
   *
   * @throws IllegalArgumentException when there is no such rule
   */
  static Check named(String name, List<String> arguments) {
    boolean identifier = name.equals("check");
    return new Check(
        identifier ? arguments.get(0) : name,
        arguments.stream()
            .skip(identifier ? 1 : 0)
            .filter(argument -> argument.indexOf('=') < 0)
            .map(argument -> argument.replaceFirst("^[-?]+", "").replaceFirst("\\..*", ""))
            .distinct()
            .toList(),
        Rule.named(name, arguments));
  }

  /** Empty when what it needs was not found. */
  Optional<Validation> of(Map<String, FieldValue> found) {
    return rule.of(found);
  }
}
