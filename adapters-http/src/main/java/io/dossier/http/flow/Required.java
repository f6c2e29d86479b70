package io.dossier.http.flow;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters that a call of the flows API needs; those that lack are told of all at once. */
final class Required {
  private final Set<String> missing = new LinkedHashSet<>();

  /** The value, or an empty text in place of one that lacks. */
  String text(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      missing.add(name);
      return "";
    }
    return value.strip();
  }

  void missing(String name) {
    missing.add(name);
  }

  /**
   * @throws Failure CALLER when something lacks
   */
  void check() {
    if (!missing.isEmpty()) {
      throw Failure.of(
          Category.CALLER,
          "missing_parameters",
          missing.stream()
              .map(name -> "'" + name + "'")
              .collect(Collectors.joining(", ", "Missing or empty required parameters: [", "]")));
    }
  }
}
